package org.backfile.curate;

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
import org.backfile.article.Words;

/** Names of one word that look like spellings of one another and are not: Turkey and turkey, news and new. From {@code distinct.txt}. */
final class DistinctNames {

    /** A name of so many letters with one capital is the word at the start of a line, not the acronym. */
    private static final int SHORT = 3;

    private static final DistinctNames LISTED = new DistinctNames();

    /** The sets a folded name is in. */
    private final Map<String, List<List<String>>> sets = new HashMap<>();

    private DistinctNames() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DistinctNames.class.getResourceAsStream("distinct.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        var set = List.of(line.split(" "));
        set.stream().map(Words::fold).distinct().forEach(f -> sets.computeIfAbsent(f, k -> new ArrayList<>())
                .add(set));
    }

    /** The sense of a name among those that fold to the same: the listed form it stands for; empty for names that are not listed. */
    static String sense(String name) {
        var plain = name.replace(".", "");
        var forms = forms(plain);
        if (forms.size() < 2) return "";
        if (forms.contains(plain)) return plain;
        var alike = forms.stream().filter(f -> f.equalsIgnoreCase(plain)).toList();
        if (alike.isEmpty()) alike = forms;
        boolean isDotted = !plain.equals(name);
        boolean isSentenceStart = plain.length() <= SHORT && !plain.equals(plain.toUpperCase(Locale.ROOT));
        return isSentenceStart && !isDotted ? alike.get(alike.size() - 1) : alike.get(0);
    }

    /** Whether the name has a sense, and that is not the one listed first. */
    static boolean isLesser(String name) {
        var sense = sense(name);
        return !sense.isEmpty() && !sense.equals(forms(name.replace(".", "")).get(0));
    }

    /** The listed forms that fold to the same. */
    private static List<String> forms(String plain) {
        var folded = Words.fold(plain);
        return LISTED.sets.getOrDefault(folded, List.of()).stream()
                .flatMap(List::stream)
                .filter(f -> Words.fold(f).equals(folded))
                .distinct()
                .toList();
    }

    /** Whether a list says that one is not the other's plural. */
    static boolean areApart(String foldedName, String foldedOther) {
        return LISTED.sets.getOrDefault(foldedName, List.of()).stream()
                .anyMatch(set -> set.stream().anyMatch(f -> Words.fold(f).equals(foldedOther)));
    }
}
