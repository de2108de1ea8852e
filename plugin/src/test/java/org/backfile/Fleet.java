package org.backfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.site.BrokenTemplateException;

/** Fifty pages, each about a ship, for builds that fail. */
public final class Fleet {

    static final int PAGES = 50;

    private Fleet() {}

    /** Builds a folder's {@code pages} into its {@code site}. */
    public static BuildReport build(Path folder) throws IOException, BrokenTemplateException {
        var settings = new Settings(
                folder.resolve("pages"),
                folder.resolve("site"),
                folder.resolve("cache"),
                null,
                "The Archive",
                null,
                "en",
                null,
                false,
                false,
                1,
                "0.1.0",
                "test");
        return new Backfile(settings, Progress.SILENT).generate();
    }

    /** A page about a ship; every edition of it has other bytes. */
    static void write(Path folder, int i, String edition) throws IOException {
        Path file = folder.resolve("pages/p" + i + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                <!DOCTYPE html><html lang="en"><title>Ship %1$d</title><article><h1>Ship %1$d, %2$s edition</h1>
                <time datetime="2024-11-01">1 November 2024</time><p>Ship number %1$d of the fleet left port %3$d on its %2$s
                voyage with %4$d sailors, %5$d barrels and a cat that answers to nobody, least of all to captain %6$d.</p>
                """.formatted(i, edition, i * 7919 % 101, i * 31 % 97, i * 17 % 89, i * i));
    }
}
