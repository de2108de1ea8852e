package org.backfile.curate;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.article.Words;

/** Tells which names of topics are spellings of one. */
final class TopicVariants {

    private TopicVariants() {}

    /** Groups the names; each group with its counts. */
    static Collection<Map<String, Integer>> group(Map<String, Integer> counts) {
        var groups = new TreeMap<String, Map<String, Integer>>();
        counts.forEach((name, count) ->
                groups.computeIfAbsent(key(name), k -> new TreeMap<>()).put(name, count));
        return groups.values();
    }

    private static String key(String name) {
        var folded = Words.fold(name);
        return folded.isEmpty() ? name : folded;
    }
}
