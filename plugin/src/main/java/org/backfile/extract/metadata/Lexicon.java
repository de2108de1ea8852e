package org.backfile.extract.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the word lists beside this class: one entry a line, {@code #} begins a comment line. */
final class Lexicon {

    private Lexicon() {}

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Set<String> words(String name) {
        return new HashSet<>(lines(name));
    }
}
