package org.backfile.curate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for a link besides the text: closeness in time, how much of each one's headline stands in the other's text, shared topics and
 * authors. The weights are from cross-checks over the queries of both sets of {@code CurationBench}: topics and authors could be twice as
 * heavy for agreement in topic, at the cost of links that authors set themselves.
 */
final class Affinity {

    private static final double TIME = 2;
    private static final double HEADLINE = 2;
    private static final double TOPICS = 0.75;
    private static final double AUTHORS = 0.4;
    private static final double ALL = 1 + TIME + HEADLINE + TOPICS + AUTHORS;

    /** The time after which closeness has lost half its weight. */
    private static final double DAYS = 90;

    private static final long UNDATED = Long.MIN_VALUE;

    private final TermLists lists;
    private final long[] seconds;
    /** Numbers of the authors of each article. */
    private final int[][] authors;

    private final TopicWeights topics;

    Affinity(TermLists lists, List<Card> cards, TopicWeights topics) {
        this.lists = lists;
        this.topics = topics;
        seconds = cards.stream().mapToLong(Affinity::seconds).toArray();
        var numbers = new HashMap<String, Integer>();
        authors = cards.stream().map(c -> authors(c, numbers)).toArray(int[][]::new);
    }

    /**
     * A factor for the likeness of texts, between 0 and 1, as if all of the first one's headline stood in the other's text, which is not looked at
     * yet.
     *
     * @param a the article that is laid out
     */
    double atMost(int a, LaidOut text, int b) {
        double headlines = (1 + shareIn(text, b)) / 2;
        return (1 + closeness(a, b) + HEADLINE * headlines + TOPICS * topics.similarity(a, b) + authors(a, b)) / ALL;
    }

    /** By how much the factor is lower for what of the headline does not stand in the other's text. */
    double lacking(int article, TermList text) {
        return HEADLINE * (1 - shareIn(text, article)) / 2 / ALL;
    }

    private double closeness(int a, int b) {
        if (seconds[a] == UNDATED || seconds[b] == UNDATED) return 0;
        double days = Math.abs(seconds[a] - seconds[b]) / 86_400.0;
        return TIME / (1 + days / DAYS);
    }

    private double authors(int a, int b) {
        for (int one : authors[a]) for (int other : authors[b]) if (one == other) return AUTHORS;
        return 0;
    }

    /** The share of the headline's words, by squared rarity, that stand in the text. */
    private double shareIn(TermList text, int article) {
        double found = 0;
        for (int word : lists.headline(article)) if (text.has(word)) found += weight(word);
        return found == 0 ? 0 : found / lists.headlineLength(article);
    }

    private double shareIn(LaidOut text, int article) {
        double found = 0;
        for (int word : lists.headline(article)) if (text.count(word) > 0) found += weight(word);
        return found == 0 ? 0 : found / lists.headlineLength(article);
    }

    private double weight(int word) {
        double rarity = lists.numbers().rarity(word);
        return rarity * rarity;
    }

    private static long seconds(Card card) {
        var published = card.metadata().published();
        return published == null ? UNDATED : published.epochSecond();
    }

    private static int[] authors(Card card, Map<String, Integer> numbers) {
        return card.metadata().authors().stream()
                .mapToInt(name -> numbers.computeIfAbsent(name, n -> numbers.size()))
                .toArray();
    }
}
