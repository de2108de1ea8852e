package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks what is near in text (cosine of TF-IDF of words and word pairs) by what else speaks for it, see {@link Affinity}.
 *
 * <p>The cosine is that of all terms. Candidates are found by the terms that are not frequent, which costs a fraction; the frequent ones
 * are then added for the candidates alone.
 */
final class RelatedArticles {

    record Match(int article, double score) {}

    private static final Comparator<Match> BEST_FIRST = (one, other) -> one.score == other.score
            ? Integer.compare(one.article, other.article)
            : Double.compare(other.score, one.score);

    /** Of a match that is shown: less is chance. */
    private static final double FLOOR = 0.004;
    /** How much rounding may make of a bound. */
    private static final double ROUNDING = 1.0001;

    /** How many of the nearest are looked at: more make no better links in the sets of {@code CurationBench}, and cost in proportion. */
    static final int CANDIDATES = 40;

    private final TermLists lists;
    private final Affinity affinity;
    private final Nearest nearest;
    private final int firstRare;
    private final float[] frequentShares;

    /**
     * @param firstRare see {@link InvertedIndex#firstRare}
     * @param nearest by the terms that are not frequent
     */
    RelatedArticles(TermLists lists, int firstRare, Nearest nearest, Affinity affinity, Workers workers) {
        this.lists = lists;
        this.firstRare = firstRare;
        this.nearest = nearest;
        this.affinity = affinity;
        frequentShares = FrequentTerms.shares(lists, firstRare, workers);
    }

    /** Ranks what is near to one article after the other, in one thread; it lays each of them out. */
    Ranking ranking(LaidOut laidOut) {
        return new Ranking(laidOut);
    }

    /** For one thread. */
    final class Ranking {

        private final FrequentTerms frequent = new FrequentTerms(lists, firstRare);
        private final LaidOut laidOut;
        private final TermList text = new TermList();
        private final double[] factors = new double[CANDIDATES];
        private final long[] order = new long[CANDIDATES];

        private Ranking(LaidOut laidOut) {
            this.laidOut = laidOut;
        }

        /** The {@code most} best others, best first. */
        List<Match> best(int article, int most) {
            laidOut.lay(article);
            frequent.spread(article, laidOut.terms());
            putInOrder(article);
            var best = new ArrayList<Match>(most + 1);
            for (int i = nearest.size(article) - 1; i >= 0; i--) {
                double floor = best.size() < most ? FLOOR : Math.max(FLOOR, best.get(most - 1).score);
                // What can't get in isn't looked at: the other's terms lie elsewhere in memory, or on disk.
                if (Float.intBitsToFloat((int) (order[i] >>> 32)) < floor) break;
                int candidate = (int) order[i];
                int other = nearest.neighbour(article, candidate);
                lists.read(other, text);
                double cosine = nearest.score(article, candidate) + frequent.cosine(other, text);
                if (cosine * factors[candidate] < floor) continue;
                double score = cosine * (factors[candidate] - affinity.lacking(article, text));
                if (score >= floor) insert(best, new Match(other, score), most);
            }
            return best;
        }

        /** Ascending by what the scores can be at most, which is never negative. */
        private void putInOrder(int article) {
            int size = nearest.size(article);
            for (int i = 0; i < size; i++) {
                int other = nearest.neighbour(article, i);
                factors[i] = affinity.atMost(article, laidOut, other);
                double cosine = nearest.score(article, i) + frequentShares[article] * frequentShares[other];
                order[i] = (long) Float.floatToIntBits((float) (cosine * factors[i] * ROUNDING)) << 32 | i;
            }
            Arrays.sort(order, 0, size);
        }
    }

    private static void insert(List<Match> best, Match match, int most) {
        int at = Collections.binarySearch(best, match, BEST_FIRST);
        best.add(-at - 1, match);
        if (best.size() > most) best.remove(most);
    }
}
