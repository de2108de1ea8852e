package org.backfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files of a folder, to be compared with those of another. */
final class FileTree {

    private FileTree() {}

    /** By relative path: the bytes, each as one character. */
    static Map<String, String> of(Path top) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(top)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator)
                files.put(top.relativize(file).toString(), Files.readString(file, ISO_8859_1));
        }
        return files;
    }

    static void delete(Path top) throws IOException {
        if (!Files.exists(top)) return;
        try (Stream<Path> all = Files.walk(top)) {
            for (Path file : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) Files.delete(file);
        }
    }
}
