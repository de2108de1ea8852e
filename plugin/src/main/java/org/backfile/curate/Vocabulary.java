package org.backfile.curate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One name for each topic, whatever ways the pages spell it: the spelling used most. */
final class Vocabulary {

    /** Most used first; then the one with more capitals and accents in front, so that one archive always gives one answer. */
    private static final Comparator<Map.Entry<String, Integer>> MOST_USED =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();

    private Vocabulary() {}

    /** @param topicsOfArticles as the pages name them, in any order */
    static Vocabulary of(List<List<String>> topicsOfArticles) {
        var counts = new TreeMap<String, Integer>();
        for (var topics : topicsOfArticles) {
            topics.stream()
                    .map(Vocabulary::tidy)
                    .distinct()
                    .filter(t -> !t.isEmpty())
                    .forEach(t -> counts.merge(t, 1, Integer::sum));
        }
        var vocabulary = new Vocabulary();
        for (var variants : TopicVariants.group(counts)) {
            var name = variants.entrySet().stream().min(MOST_USED).orElseThrow().getKey();
            variants.keySet().forEach(v -> vocabulary.names.put(v, name));
            vocabulary.spellings.put(name, List.copyOf(variants.keySet()));
        }
        return vocabulary;
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

    /** All the ways pages write a topic, its name among them. */
    List<String> spellings(String name) {
        return spellings.getOrDefault(name, List.of(name));
    }

    /** Without a hash sign in front, white space collapsed. */
    private static String tidy(String topic) {
        return topic.strip().replaceFirst("^#(?=\\p{L})", "").replaceAll("\\s+", " ");
    }
}
