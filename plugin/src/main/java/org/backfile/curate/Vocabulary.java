package org.backfile.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One name for each topic, whatever ways the pages spell it: the editor's, or else the spelling used most. */
final class Vocabulary {

    /** Most used first; then the one with more capitals and accents in front, so that one archive always gives one answer. */
    private static final Comparator<Map.Entry<String, Integer>> MOST_USED =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private static final Pattern HASH = Pattern.compile("^#(?=\\p{L})");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();

    private Vocabulary() {}

    /** @param topicsOfArticles as the pages name them, in any order */
    static Vocabulary of(List<List<String>> topicsOfArticles, TopicRules rules) {
        var counts = new TreeMap<String, Integer>();
        for (var topics : topicsOfArticles) {
            topics.stream()
                    .map(Vocabulary::tidy)
                    .distinct()
                    .filter(t -> !t.isEmpty())
                    .forEach(t -> counts.merge(t, 1, Integer::sum));
        }
        // What only the editor names is no spelling that counts, but spellings like it are meant.
        rules.names().forEach(name -> counts.putIfAbsent(name, 0));
        var vocabulary = new Vocabulary();
        for (var variants : TopicVariants.group(counts)) vocabulary.add(variants, rules);
        return vocabulary;
    }

    private void add(Map<String, Integer> variants, TopicRules rules) {
        var usual = variants.entrySet().stream().min(MOST_USED).orElseThrow().getKey();
        var meant = rules.names().stream()
                .filter(variants::containsKey)
                .findFirst()
                .map(rules::shown)
                .orElse(usual);
        for (var variant : variants.keySet()) {
            var own = rules.shown(variant);
            var name = own == null ? meant : own;
            if (rules.isHidden(name)) continue;
            names.put(variant, name);
            spellings.computeIfAbsent(name, n -> new ArrayList<>()).add(variant);
        }
    }

    /** The topics under their names, each once, in their order. */
    List<String> names(List<String> topics) {
        var found = new LinkedHashMap<String, Boolean>();
        for (var topic : topics) {
            var name = names.get(tidy(topic));
            if (name != null) found.put(name, true);
        }
        return List.copyOf(found.keySet());
    }

    /** All the ways pages and the editor write a topic. */
    List<String> spellings(String name) {
        return spellings.getOrDefault(name, List.of(name));
    }

    /** Without a hash sign in front, white space collapsed. */
    static String tidy(String topic) {
        var stripped = topic.strip();
        return isTidy(stripped)
                ? stripped
                : HASH.matcher(stripped).replaceFirst("").replaceAll("\\s+", " ");
    }

    /** Nearly all are, and there are many. */
    private static boolean isTidy(String topic) {
        for (int i = 0; i < topic.length(); i++) {
            char c = topic.charAt(i);
            boolean isSpace = c == ' ' ? topic.charAt(i + 1) == ' ' : c < ' ';
            if (isSpace || c == '#') return false;
        }
        return true;
    }
}
