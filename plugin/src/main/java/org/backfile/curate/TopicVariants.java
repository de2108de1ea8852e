package org.backfile.curate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.article.Words;

/**
 * Tells which names of topics are spellings of one: equal but for case, accents that one of them leaves out, hyphens, spaces, stops and
 * "and"; the German and Scandinavian ae, oe, ue, aa for ä, ö, ü, å; singular and plural.
 */
final class TopicVariants {

    private static final Pattern SPACE = Pattern.compile("[\\s-]+");

    private final TreeMap<String, Map<String, Integer>> groups = new TreeMap<>();
    /** Names share their words. */
    private final Map<String, List<String>> plurals = new HashMap<>();

    private TopicVariants() {}

    /** Groups the names; each group with its counts. */
    static Collection<Map<String, Integer>> group(Map<String, Integer> counts) {
        var variants = new TopicVariants();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> variants.add(e.getKey(), e.getValue()));
        variants.joinTranscriptions();
        variants.joinPlurals();
        variants.joinDefinite();
        return variants.groups.values();
    }

    /** Puts the name into the first group of its key whose accents agree with its own. */
    private void add(String name, int count) {
        var key = TopicKeys.key(name);
        for (int i = 0; ; i++) {
            var group = groups.computeIfAbsent(i == 0 ? key : key + '\t' + i, k -> new TreeMap<>());
            if (group.keySet().stream().allMatch(n -> TopicKeys.isSameButForAccents(n, name))) {
                group.put(name, count);
                return;
            }
        }
    }

    private void joinTranscriptions() {
        for (var key : List.copyOf(groups.keySet())) {
            for (var name : List.copyOf(groups.getOrDefault(key, Map.of()).keySet())) {
                var transcribed = TopicKeys.transcribed(name);
                var written = TopicKeys.key(transcribed);
                var group = groups.getOrDefault(written, Map.of());
                if (!transcribed.equals(name)
                        && !group.isEmpty()
                        && group.keySet().stream().allMatch(TopicVariants::isAscii)) join(key, written);
            }
        }
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private void joinPlurals() {
        for (var key : List.copyOf(groups.keySet())) {
            int end = key.indexOf(' ');
            if (end < 0) continue;
            var folded = key.substring(0, end);
            Stream.concat(plurals(folded), pluralsOfPhrases(key))
                    .flatMap(
                            p -> Stream.of(p + key.substring(end), isCommonNoun(key.substring(end + 1)) ? p + ' ' : ""))
                    .filter(groups::containsKey)
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .forEach(p -> join(key, p));
        }
    }

    private Stream<String> plurals(String folded) {
        return plurals
                .computeIfAbsent(folded, f -> Plurals.of(f)
                        .filter(p -> !DistinctNames.areApart(f, p))
                        .toList())
                .stream();
    }

    /** Of names of two or three words, where words besides the last change, too: derechos humanos, chemins de fer. */
    private Stream<String> pluralsOfPhrases(String key) {
        return groups.getOrDefault(key, Map.of()).keySet().stream()
                .map(name -> SPACE.split(name))
                .filter(words -> words.length == 2 || words.length == 3)
                .flatMap(words -> {
                    var forms = Stream.of("");
                    for (var word : words) {
                        var folded = Words.fold(word);
                        var endings = Stream.concat(Stream.of(folded), plurals(folded))
                                .toList();
                        forms = forms.flatMap(f -> endings.stream().map(e -> f + e));
                    }
                    return forms;
                });
    }

    /** A listed word in its small meaning (turkey, job) has its plural like any other; the name has none. */
    private static boolean isCommonNoun(String sense) {
        return sense.length() > 2 && sense.equals(sense.toLowerCase(Locale.ROOT));
    }

    /** The Arabic article says nothing of what is meant. */
    private void joinDefinite() {
        for (var key : List.copyOf(groups.keySet())) {
            if (key.startsWith("ال") && groups.containsKey(key.substring(2))) join(key, key.substring(2));
        }
    }

    private void join(String key, String into) {
        if (key.equals(into)) return;
        var group = groups.remove(key);
        if (group != null) Objects.requireNonNull(groups.get(into)).putAll(group);
    }
}
