package org.backfile.bench.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.bench.curation.Child;

/** The same articles as a website by Hugo, with the templates that lie beside the maker of the articles. */
final class HugoSite {

    private final Path folder;

    /** @param theme {@code speed/hugo} of the evaluation pages */
    HugoSite(Path theme, Path content, Path folder) throws IOException {
        this.folder = folder;
        Child.run(List.of("rm", "-rf", folder.toString()));
        Child.run(List.of("cp", "-r", theme.toString(), folder.toString()));
        Child.run(List.of("chmod", "-R", "u+w", folder.toString()));
        Files.createSymbolicLink(folder.resolve("content"), content.toAbsolutePath());
    }

    Timed build(boolean related) throws IOException {
        Child.run(List.of("rm", "-rf", out().toString()));
        return Timed.of(
                folder,
                List.of(
                        "env",
                        related ? "WITH=related" : "HUGO_NO_RELATED=1",
                        "hugo",
                        "--quiet",
                        "-s",
                        folder.toString(),
                        "-d",
                        out().toString()));
    }

    /** Bytes of all article pages; other kinds of pages are in folders of other names. */
    long articleBytes() throws IOException {
        return PageBytes.in(out(), path -> path.getName(0).toString().matches("a\\d+"));
    }

    private Path out() {
        return folder.resolve("out");
    }
}
