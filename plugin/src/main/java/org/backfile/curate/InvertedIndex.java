package org.backfile.curate;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds the articles nearest in text, exactly: for each article the cosine to all others, summed up over its terms' postings. Each pair is
 * counted once, from the later article, as postings are in the order of articles.
 */
final class InvertedIndex {

    private final TermLists lists;
    private final int[] starts;
    private final int[] articles;
    private final byte[] counts;

    InvertedIndex(TermLists lists) {
        this.lists = lists;
        starts = new int[lists.termCount() + 1];
        for (int t = 0; t < lists.termCount(); t++) starts[t + 1] = starts[t] + lists.spread(t);
        articles = new int[starts[lists.termCount()]];
        counts = new byte[articles.length];
        int[] next = Arrays.copyOf(starts, starts.length);
        for (int article = 0; article < lists.size(); article++) {
            int[] terms = lists.terms(article);
            for (int i = 0; i < terms.length; i++) {
                int at = next[terms[i]]++;
                articles[at] = article;
                counts[at] = lists.counts(article)[i];
            }
        }
    }

    /** The nearest neighbours by cosine, at most so many each; only those with a term in common. */
    Nearest nearest(int most, Workers workers) {
        var nearest = new Nearest(lists.size(), most);
        workers.each(lists.size(), () -> search(nearest));
        return nearest;
    }

    private IntConsumer search(Nearest nearest) {
        float[] sums = new float[lists.size()];
        return article -> {
            int[] terms = lists.terms(article);
            for (int i = 0; i < terms.length; i++) {
                float rarity = lists.rarity(terms[i]);
                addUp(terms[i], article, lists.weight(article, i) * rarity * rarity, sums);
            }
            double length = lists.length(article);
            for (int other = 0; other < article; other++) {
                if (sums[other] > 0)
                    nearest.offer(article, other, (float) (sums[other] / (length * lists.length(other))));
            }
            Arrays.fill(sums, 0, article, 0);
        };
    }

    private void addUp(int term, int before, float weight, float[] sums) {
        int end = starts[term + 1];
        for (int p = starts[term]; p < end; p++) {
            int other = articles[p];
            if (other >= before) return;
            sums[other] += weight * TermLists.WEIGHTS[counts[p] & 0xFF];
        }
    }
}
