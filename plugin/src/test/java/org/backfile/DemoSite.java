package org.backfile;

import java.nio.file.Path;

/** The site of the demonstration archive, as the README's first command builds it. */
final class DemoSite {

    private DemoSite() {}

    static Settings settings(Path folder) {
        return new Settings(
                Path.of("../content/articles"),
                folder.resolve("site"),
                folder.resolve("cache"),
                null,
                "The Backfile Demonstration Archive",
                "https://archive.example/",
                "en",
                null,
                false,
                false,
                2,
                "0.1.0",
                "test");
    }
}
