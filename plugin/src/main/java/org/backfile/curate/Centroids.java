package org.backfile.curate;

import java.util.function.IntConsumer;

/**
 * Measures how like the articles are to all articles of a topic together: the cosine to the sum of their vectors, the article's own left
 * out. One topic at a time, so that the sums need no memory that grows with the number of topics.
 */
final class Centroids {

    private final TermLists lists;
    private final int[][] articles;
    private final int[] seekers;
    private final Candidates[] candidates;
    /** For each topic the places where it is a candidate: the article's index, and the topic's among its candidates. */
    private final int[][] places;

    private final int[][] slots;

    private Centroids(TermLists lists, TopicNumbers topics, int[] seekers, Candidates[] candidates) {
        this.lists = lists;
        this.seekers = seekers;
        this.candidates = candidates;
        articles = topics.articles();
        int[] counts = new int[topics.size()];
        for (var some : candidates) for (int topic : some.topics()) counts[topic]++;
        places = new int[topics.size()][];
        slots = new int[topics.size()][];
        for (int t = 0; t < counts.length; t++) {
            places[t] = new int[counts[t]];
            slots[t] = new int[counts[t]];
        }
        int[] next = new int[topics.size()];
        for (int s = 0; s < candidates.length; s++) {
            for (int i = 0; i < candidates[s].size(); i++) {
                int topic = candidates[s].topics()[i];
                places[topic][next[topic]] = s;
                slots[topic][next[topic]++] = i;
            }
        }
    }

    /** Fills in the candidates' likenesses. */
    static void measure(TermLists lists, TopicNumbers topics, int[] seekers, Candidates[] candidates, Workers workers) {
        var centroids = new Centroids(lists, topics, seekers, candidates);
        workers.each(topics.size(), () -> centroids.measurer(topics));
    }

    private IntConsumer measurer(TopicNumbers topics) {
        float[] sum = new float[lists.numbers().size()];
        var list = new TermList();
        return topic -> {
            if (places[topic].length == 0) return;
            for (int article : articles[topic]) addTo(sum, article, list);
            double square = 0;
            for (int article : articles[topic]) square += dot(sum, article, list);
            for (int p = 0; p < places[topic].length; p++) {
                int place = places[topic][p];
                int article = seekers[place];
                double dot = dot(sum, article, list);
                double own = topics.has(article, topic) ? ownSquare(article, list) : 0;
                double rest = own == 0 ? square : square - 2 * dot + own;
                candidates[place].likenesses()[slots[topic][p]] =
                        rest < 1e-6 ? 0 : (float) Math.max(0, (dot - own) / Math.sqrt(rest));
            }
            for (int article : articles[topic]) {
                lists.read(article, list);
                for (int i = 0; i < list.size(); i++) sum[list.term(i)] = 0;
            }
        };
    }

    private void addTo(float[] sum, int article, TermList list) {
        lists.read(article, list);
        for (int i = 0; i < list.size(); i++) sum[list.term(i)] += weight(article, list, i);
    }

    private double dot(float[] sum, int article, TermList list) {
        lists.read(article, list);
        double dot = 0;
        for (int i = 0; i < list.size(); i++) dot += sum[list.term(i)] * weight(article, list, i);
        return dot;
    }

    private double ownSquare(int article, TermList list) {
        lists.read(article, list);
        double square = 0;
        for (int i = 0; i < list.size(); i++) square += weight(article, list, i) * weight(article, list, i);
        return square;
    }

    private float weight(int article, TermList list, int i) {
        return list.weight(i) * lists.numbers().rarity(list.term(i)) / lists.length(article);
    }
}
