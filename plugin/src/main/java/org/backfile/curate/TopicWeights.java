package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.article.Words;

/** How much the topics of two articles have in common, rare topics first. */
final class TopicWeights {

    private final List<String> names = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
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
        folded.add(Words.fold(name));
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

    /** Numbers of the topics both have, the rarest first. */
    int[] shared(int a, int b) {
        int[] shared = new int[topics[a].length];
        int size = 0;
        for (int topic : topics[a]) {
            if (!has(b, topic)) continue;
            int at = size++;
            for (; at > 0 && isBefore(topic, shared[at - 1]); at--) shared[at] = shared[at - 1];
            shared[at] = topic;
        }
        return Arrays.copyOf(shared, size);
    }

    String name(int topic) {
        return names.get(topic);
    }

    /** See {@link Words#fold}. */
    String folded(int topic) {
        return folded.get(topic);
    }

    private boolean isBefore(int topic, int other) {
        if (weights[topic] != weights[other]) return weights[topic] > weights[other];
        return names.get(topic).compareTo(names.get(other)) < 0;
    }

    private boolean has(int article, int topic) {
        for (int other : topics[article]) if (other == topic) return true;
        return false;
    }
}
