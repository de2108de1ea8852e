package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.backfile.article.Words;
import org.backfile.store.Articles;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pages that hold the same article: by equal text; by equal address; and by the share of the shorter text that stands in the
 * other, which finds cut and slightly edited copies. Follow-ups that repeat some paragraphs have less in common, and numbers of a series
 * that repeat their frame have other numbers or years in their headlines.
 */
final class DuplicateSearch {

    /** Shares of the shorter text, see {@code DuplicatesBench}: among real pairs no copy has less than .59, no other pair more than .51. */
    private static final double COPY = 0.55;
    /** From here on, numbers in the headline do not count. */
    private static final double SURE = 0.8;
    /** What sampling may make of {@link #COPY}. */
    private static final double SUSPECT = 0.35;
    /** Two captures of one address, under other headlines. */
    private static final double SAME_ADDRESS = 0.3;
    /** Shingles that a text must have for its share to say anything. */
    private static final int ENOUGH = 20;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<Card> cards;
    private final Articles articles;
    private final int[] leaders;
    private final List<@Nullable String> reasons;

    private DuplicateSearch(List<Card> cards, Articles articles) {
        this.cards = cards;
        this.articles = articles;
        leaders = IntStream.range(0, cards.size()).toArray();
        reasons = new ArrayList<>(Collections.nCopies(cards.size(), null));
    }

    /** @param cards with their sketches, by number */
    static Duplicates find(List<Card> cards, Articles articles, Workers workers) {
        var search = new DuplicateSearch(cards, articles);
        search.joinEqualTexts();
        search.joinEqualAddresses();
        search.joinSimilarTexts(workers);
        return new Duplicates(search.best(), search.reasons);
    }

    private void joinEqualTexts() {
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            Integer other = first.putIfAbsent(cards.get(i).fingerprint(), i);
            if (other != null) join(other, i, "The same text as ");
        }
    }

    private void joinEqualAddresses() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            var address = PageAddress.normalise(cards.get(i).provenance().url());
            Integer other = address == null ? null : first.putIfAbsent(address, i);
            // Some sites name one canonical address on all their pages: headline or text must agree.
            if (other != null && (isSameHeadline(other, i) || share(other, i) >= SAME_ADDRESS)) {
                join(other, i, "The same address as ");
            }
        }
    }

    private void joinSimilarTexts(Workers workers) {
        int[] open =
                IntStream.range(0, leaders.length).filter(i -> leaders[i] == i).toArray();
        var shingles =
                Arrays.stream(open).mapToObj(i -> cards.get(i).shingles()).toArray(long[][]::new);
        var suspects = new SimilarTexts(shingles).pairs(SUSPECT);
        double[] shares = new double[suspects.size()];
        workers.each(shares.length, () -> i -> {
            var pair = suspects.get(i);
            shares[i] = share(open[pair.one()], open[pair.other()]);
        });
        for (int i = 0; i < shares.length; i++) {
            int one = open[suspects.get(i).one()];
            int other = open[suspects.get(i).other()];
            if (shares[i] >= SURE || (shares[i] >= COPY && isSameNumbers(one, other))) {
                join(one, other, String.format(Locale.ROOT, "%.0f %% of the text in common with ", 100 * shares[i]));
            }
        }
    }

    /** The share of the shorter text's shingles that the other has; 0 when there are too few to say. */
    private double share(int one, int other) {
        long[] a = shingles(one);
        long[] b = shingles(other);
        if (Math.min(a.length, b.length) < ENOUGH) return 0;
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) common++;
            if (a[i] <= b[j]) i++;
            else j++;
        }
        return (double) common / Math.min(a.length, b.length);
    }

    private long[] shingles(int article) {
        return TermReader.sketch(articles.get(article).body().text(), Sketch.full())
                .shingles();
    }

    private boolean isSameHeadline(int one, int other) {
        return Words.fold(title(one)).equals(Words.fold(title(other)));
    }

    private boolean isSameNumbers(int one, int other) {
        return numbers(title(one)).equals(numbers(title(other)));
    }

    private static List<String> numbers(String title) {
        return NUMBER.matcher(title)
                .results()
                .map(m -> m.group())
                .sorted()
                .distinct()
                .toList();
    }

    private String title(int article) {
        return cards.get(article).metadata().title();
    }

    private void join(int one, int other, String why) {
        if (reasons.get(one) == null) reasons.set(one, why + cards.get(other).source() + '.');
        if (reasons.get(other) == null) reasons.set(other, why + cards.get(one).source() + '.');
        int a = leader(one);
        int b = leader(other);
        leaders[Math.max(a, b)] = Math.min(a, b);
    }

    private int leader(int article) {
        int at = article;
        while (leaders[at] != at) at = leaders[at];
        return at;
    }

    private int[] best() {
        var order = new BestCopy();
        int[] best = leaders.clone();
        for (int i = 0; i < leaders.length; i++) best[i] = i;
        for (int i = 0; i < leaders.length; i++) {
            int group = leader(i);
            if (order.compare(cards.get(i), cards.get(best[group])) > 0) best[group] = i;
        }
        return IntStream.range(0, leaders.length).map(i -> best[leader(i)]).toArray();
    }
}
