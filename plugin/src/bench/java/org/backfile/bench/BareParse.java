package org.backfile.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;

/** What no extractor can do without: reads each page of a folder and has jsoup parse it, on one thread. */
final class BareParse {

    private BareParse() {}

    @SuppressWarnings("SystemOut")
    public static void main(String... args) throws IOException {
        long elements = 0;
        try (var files = Files.list(Path.of(args[0]))) {
            for (var file : (Iterable<Path>) files.sorted()::iterator) {
                var page = new ByteArrayInputStream(Files.readAllBytes(file));
                elements +=
                        Jsoup.parse(page, null, "https://example.org/").stream().count();
            }
        }
        System.out.println(elements + " elements");
    }
}
