package org.backfile.bench.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;

/** jsoup's bare parse of every file of a folder, from the bytes: {@code ParseCost FOLDER}. */
final class ParseCost {

    private ParseCost() {}

    public static void main(String... args) throws IOException {
        List<Path> files;
        try (var listed = Files.list(Path.of(args[0]))) {
            files = listed.toList();
        }
        long elements = 0;
        for (var file : files) elements += Jsoup.parse(file).body().childNodeSize();
        System.out.println("children " + elements);
    }
}
