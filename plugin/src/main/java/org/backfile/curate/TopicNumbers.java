package org.backfile.curate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * The topics that pages name, numbered by name.
 *
 * @param names ascending
 * @param ofArticles the numbers of each article's topics, ascending
 * @param spread on how many articles each topic is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TopicNumbers(List<String> names, int[][] ofArticles, int[] spread) {

    /** @param cards under the vocabulary's names */
    static TopicNumbers of(List<Card> cards) {
        var names = cards.stream()
                .flatMap(c -> c.metadata().topics().stream())
                .distinct()
                .sorted()
                .toList();
        var numbers = new HashMap<String, Integer>();
        for (var name : names) numbers.put(name, numbers.size());
        int[] spread = new int[names.size()];
        int[][] ofArticles = new int[cards.size()][];
        for (int i = 0; i < ofArticles.length; i++) {
            ofArticles[i] = cards.get(i).metadata().topics().stream()
                    .mapToInt(t -> numbers.getOrDefault(t, -1))
                    .sorted()
                    .toArray();
            for (int topic : ofArticles[i]) spread[topic]++;
        }
        return new TopicNumbers(names, ofArticles, spread);
    }

    int size() {
        return names.size();
    }

    /** Whether the article's page names topics. */
    boolean isKnown(int article) {
        return ofArticles[article].length > 0;
    }

    boolean has(int article, int topic) {
        return Arrays.binarySearch(ofArticles[article], topic) >= 0;
    }

    /** On how many articles the topic is besides this one. */
    int elsewhere(int article, int topic) {
        return spread[topic] - (has(article, topic) ? 1 : 0);
    }

    /** For each topic its articles, ascending. */
    int[][] articles() {
        int[][] articles = new int[size()][];
        for (int t = 0; t < articles.length; t++) articles[t] = new int[spread[t]];
        int[] next = new int[size()];
        for (int i = 0; i < ofArticles.length; i++) {
            for (int topic : ofArticles[i]) articles[topic][next[topic]++] = i;
        }
        return articles;
    }
}
