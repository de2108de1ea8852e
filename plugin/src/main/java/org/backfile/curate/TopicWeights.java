package org.backfile.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much the topics of two articles have in common, rare topics first. */
final class TopicWeights {

    private final List<String> names = new ArrayList<>();
    /** Numbers of each article's topics, each once, in the page's order. */
    private final int[][] topics;

    private final double[] weights;

    TopicWeights(List<Card> cards) {
        var numbers = new HashMap<String, Integer>();
        topics = new int[cards.size()][];
        for (int i = 0; i < topics.length; i++) {
            topics[i] = cards.get(i).metadata().topics().stream()
                    .distinct()
                    .mapToInt(name -> number(name, numbers))
                    .toArray();
        }
        int[] spread = new int[names.size()];
        for (int[] some : topics) for (int topic : some) spread[topic]++;
        weights = new double[spread.length];
        for (int t = 0; t < spread.length; t++) weights[t] = Rarity.of(spread[t], topics.length);
    }

    private int number(String name, Map<String, Integer> numbers) {
        Integer there = numbers.putIfAbsent(name, numbers.size());
        if (there != null) return there;
        names.add(name);
        return names.size() - 1;
    }

    /** The weight of the shared topics by that of all topics of the two, 0 to 1. */
    double similarity(int a, int b) {
        double shared = 0;
        double all = 0;
        for (int topic : topics[a]) {
            if (has(b, topic)) shared += weights[topic];
            all += weights[topic];
        }
        for (int topic : topics[b]) if (!has(a, topic)) all += weights[topic];
        return all == 0 ? 0 : shared / all;
    }

    /** The topics both have, the rarest first. */
    List<String> shared(int a, int b) {
        var shared = new ArrayList<Integer>();
        for (int topic : topics[a]) if (has(b, topic)) shared.add(topic);
        if (shared.size() > 1)
            shared.sort(Comparator.comparingDouble((Integer t) -> -weights[t]).thenComparing(names::get));
        var found = new ArrayList<String>(shared.size());
        for (int topic : shared) found.add(names.get(topic));
        return found;
    }

    private boolean has(int article, int topic) {
        for (int other : topics[article]) if (other == topic) return true;
        return false;
    }
}
