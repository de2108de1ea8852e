package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.disk.FailingDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demonstration archive, built in a process for each surrounding that must not show: threads, locale, time zone, the order in which
 * a folder is listed, and the Java. A second Java, 25 or later, is looked for where systems keep them.
 */
class ReproducibleTest {

    @TempDir
    Path folder;

    @Test
    void surroundingsDoNotShow() throws Exception {
        var here = Path.of(System.getProperty("java.home"));
        var sums = new ArrayList<String>();
        sums.add(build(here, "1", "en", "US", "UTC"));
        sums.add(build(here, "2", "tr", "TR", "Pacific/Kiritimati"));
        sums.add(build(laterJava(here), "2", "ar", "EG", "America/St_Johns"));
        assertThat(sums.get(0)).contains("index.html", "manifest.json");
        assertThat(sums).containsOnly(sums.get(0));
    }

    private static Path laterJava(Path here) throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) return here;
        try (Stream<Path> installed = Files.list(all)) {
            return installed
                    .filter(java -> java.getFileName().toString().matches(".*\\b(?:2[5-9])\\b.*"))
                    .filter(java -> Files.isExecutable(java.resolve("bin/java")))
                    .sorted()
                    .findFirst()
                    .orElse(here);
        }
    }

    /** The hashes of all files of the site, as {@code manifest.sha256} lists them. */
    private String build(Path java, String threads, String language, String country, String zone) throws Exception {
        Path place = Files.createDirectory(folder.resolve(language));
        var command = List.of(
                java.resolve("bin/java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-cp",
                System.getProperty("java.class.path"),
                BuildOnce.class.getName(),
                place.toString(),
                threads);
        var process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).as("%s", command).isZero();
        return Files.readString(place.resolve("site/manifest.sha256"));
    }

    /** A process of its own that builds the demonstration archive. */
    static final class BuildOnce {

        private BuildOnce() {}

        /** Builds it, once. */
        public static void main(String[] arguments) throws Exception {
            var demo = DemoSite.settings(Path.of(arguments[0]));
            int threads = Integer.parseInt(arguments[1]);
            var settings = new Settings(
                    FailingDisk.of(demo.content().toRealPath()),
                    demo.site(),
                    demo.cache(),
                    demo.templates(),
                    demo.title(),
                    demo.baseUrl(),
                    demo.language(),
                    demo.updated(),
                    demo.strict(),
                    demo.force(),
                    threads,
                    demo.version(),
                    demo.engine());
            new Backfile(settings, Progress.SILENT).generate();
        }
    }
}
