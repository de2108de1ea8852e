package org.backfile.bench.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that is gone when the measurement is over. */
public record Scratch(Path folder) implements AutoCloseable {

    public static Scratch open() throws IOException {
        return new Scratch(Files.createTempDirectory("backfile-bench"));
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
