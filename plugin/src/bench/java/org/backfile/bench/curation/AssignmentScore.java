package org.backfile.bench.curation;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Micro-F1 of the topics of the newest articles, as far as at least two of the older ones have them; by the rules of {@code score}. */
final class AssignmentScore {

    private static final double NEWEST = 0.3;

    private AssignmentScore() {}

    /** @param topics by id */
    static double of(List<Truth> truths, Map<String, List<String>> topics) {
        var byDate = truths.stream()
                .sorted(Comparator.comparing(Truth::date).thenComparing(Truth::id))
                .toList();
        int older = byDate.size() - (int) (byDate.size() * NEWEST);
        var known = new HashMap<String, Integer>();
        for (var truth : byDate.subList(0, older)) for (var label : truth.labels()) known.merge(label, 1, Integer::sum);
        int right = 0;
        int wanted = 0;
        int given = 0;
        for (var truth : byDate.subList(older, byDate.size())) {
            var gold = plain(truth.labels().stream()
                    .filter(label -> known.getOrDefault(label, 0) >= 2)
                    .toList());
            var found = plain(topics.getOrDefault(truth.id(), List.of()));
            wanted += gold.size();
            given += found.size();
            right += (int) found.stream().filter(gold::contains).count();
        }
        return 2.0 * right / Math.max(1, wanted + given);
    }

    private static Set<String> plain(List<String> topics) {
        return topics.stream()
                .map(topic -> Normalizer.normalize(topic, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\u2018\u2019\u201b`\u00b4]", "'")
                        .replaceAll("[-_\u2010-\u2015/]+", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[ \"'#.,;:]+|[ \"'#.,;:]+$", ""))
                .filter(topic -> !topic.isEmpty())
                .collect(Collectors.toSet());
    }
}
