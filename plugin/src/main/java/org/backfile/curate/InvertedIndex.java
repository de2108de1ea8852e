package org.backfile.curate;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds the articles that are nearest in text by the terms that are not frequent: for each article the cosine to all others, summed up
 * over its terms' postings. Each pair is counted once, from the later article, as postings are in the order of articles.
 */
final class InvertedIndex {

    /** Share of articles beyond which a term finds nothing; but at least so many articles, and at most about so many. */
    private static final double FREQUENT = 0.02;

    private static final int LEAST_FREQUENT = 20;
    private static final int MOST_FREQUENT = 120;

    private final TermLists lists;
    private final int first;
    private final int[] starts;
    private final int[] articles;
    private final byte[] counts;

    InvertedIndex(TermLists lists) {
        this.lists = lists;
        first = firstRare(lists);
        var numbers = lists.numbers();
        starts = new int[numbers.size() - first + 1];
        for (int t = first; t < numbers.size(); t++) starts[t - first + 1] = starts[t - first] + numbers.spread(t);
        articles = new int[starts[starts.length - 1]];
        counts = new byte[articles.length];
        int[] next = Arrays.copyOf(starts, starts.length);
        for (int article = 0; article < lists.size(); article++) {
            int[] terms = lists.terms(article);
            for (int i = lists.firstFrom(article, first); i < terms.length; i++) {
                int at = next[terms[i] - first]++;
                articles[at] = article;
                counts[at] = lists.counts(article)[i];
            }
        }
    }

    /** The first term that is used, those before it being more frequent. */
    static int firstRare(TermLists lists) {
        double articles = Rarity.stepped(lists.size());
        double frequent = Math.min(FREQUENT * articles, MOST_FREQUENT + articles / 1000);
        return lists.numbers().firstWithin((int) Math.max(LEAST_FREQUENT, frequent));
    }

    /** Puts all pairs of articles with a term in common forward to each of these. */
    void search(Workers workers, Nearest... found) {
        workers.each(lists.size(), () -> search(found));
    }

    private IntConsumer search(Nearest[] found) {
        float[] sums = new float[lists.size()];
        return article -> {
            int[] terms = lists.terms(article);
            byte[] times = lists.counts(article);
            for (int i = lists.firstFrom(article, first); i < terms.length; i++) {
                float rarity = lists.numbers().rarity(terms[i]);
                addUp(terms[i], article, TermLists.weight(times[i]) * rarity * rarity, sums);
            }
            float length = lists.length(article);
            for (int other = 0; other < article; other++) {
                if (sums[other] <= 0) continue;
                float cosine = sums[other] / (length * lists.length(other));
                for (var nearest : found) nearest.offer(article, other, cosine);
            }
            Arrays.fill(sums, 0, article, 0);
        };
    }

    private void addUp(int term, int before, float weight, float[] sums) {
        int end = starts[term - first + 1];
        for (int p = starts[term - first]; p < end; p++) {
            int other = articles[p];
            if (other >= before) return;
            sums[other] += weight * TermLists.weight(counts[p]);
        }
    }
}
