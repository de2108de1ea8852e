package org.backfile.curate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much the topics of two articles have in common, rare topics first. */
final class TopicWeights {

    private final List<Set<String>> topics;
    private final Map<String, Double> weights = new HashMap<>();

    TopicWeights(List<Card> cards) {
        topics = cards.stream()
                .<Set<String>>map(c -> new LinkedHashSet<>(c.metadata().topics()))
                .toList();
        for (var set : topics) for (var topic : set) weights.merge(topic, 1.0, Double::sum);
        weights.replaceAll((topic, articles) -> Rarity.of(articles.intValue(), topics.size()));
    }

    /** The weight of the shared topics by that of all topics of the two, 0 to 1. */
    double similarity(int a, int b) {
        double shared = 0;
        double all = 0;
        for (var topic : topics.get(a)) {
            if (topics.get(b).contains(topic)) shared += weight(topic);
            all += weight(topic);
        }
        for (var topic : topics.get(b)) if (!topics.get(a).contains(topic)) all += weight(topic);
        return all == 0 ? 0 : shared / all;
    }

    /** The topics both have, the rarest first. */
    List<String> shared(int a, int b) {
        return topics.get(a).stream()
                .filter(topics.get(b)::contains)
                .sorted(Comparator.comparingDouble((String t) -> -weight(t)).thenComparing(t -> t))
                .toList();
    }

    private double weight(String topic) {
        return weights.getOrDefault(topic, 0.0);
    }
}
