package org.backfile.extract.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Reads class and id names: each names some of the {@link #GROUPS} of {@code class-words.txt}. One per page, as it remembers what
 * it has read; not thread-safe.
 */
final class ClassWords {

    /** The groups' names; a group is bit {@code 1 << index}. */
    static final List<String> GROUPS;

    private static final Map<String, Integer> WORDS;
    private static final int LONGEST = 200;

    static {
        var groups = new ArrayList<String>();
        var words = new HashMap<String, Integer>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClassWords.class.getResourceAsStream("class-words.txt")),
                StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                int colon = line.indexOf(':');
                if (line.startsWith("//") || colon < 0) continue;
                int bit = 1 << groups.size();
                groups.add(line.substring(0, colon));
                for (var word : line.substring(colon + 1).strip().split(" +", -1))
                    words.merge(word, bit, (a, b) -> a | b);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        GROUPS = List.copyOf(groups);
        WORDS = Map.copyOf(words);
    }

    private final Map<String, Integer> read = new HashMap<>();

    /** The groups that a class, id or role attribute names, as bits. */
    int groups(String names) {
        return names.isEmpty() ? 0 : read.computeIfAbsent(names, ClassWords::split);
    }

    private static int split(String names) {
        int groups = 0;
        int start = 0;
        int end = Math.min(names.length(), LONGEST);
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(names.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (letter && !hump) continue;
            if (i > start)
                groups |= WORDS.getOrDefault(names.substring(start, i).toLowerCase(Locale.ROOT), 0);
            start = hump ? i : i + 1;
        }
        return groups;
    }
}
