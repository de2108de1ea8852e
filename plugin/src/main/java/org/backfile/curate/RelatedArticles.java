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

    /** How many of the nearest are looked at. */
    static final int CANDIDATES = 56;

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
        private final long[] candidates = new long[CANDIDATES];
        private final TermList text = new TermList();
        private final LaidOut laidOut;

        private Ranking(LaidOut laidOut) {
            this.laidOut = laidOut;
        }

        /** The {@code most} best others, best first. */
        List<Match> best(int article, int most) {
            int size = nearest.size(article);
            for (int i = 0; i < size; i++) {
                candidates[i] = packed(nearest.score(article, i), nearest.neighbour(article, i));
            }
            Arrays.sort(candidates, 0, size);
            laidOut.lay(article);
            frequent.spread(article, laidOut.terms());
            var best = new ArrayList<Match>(most + 1);
            for (int i = size - 1; i >= 0; i--) {
                int other = Integer.MAX_VALUE - (int) candidates[i];
                float rare = Float.intBitsToFloat((int) (candidates[i] >>> 32));
                double floor = best.size() < most ? FLOOR : Math.max(FLOOR, best.get(most - 1).score);
                double factor = affinity.atMost(article, other);
                // What can't get in isn't looked at: the other's terms lie elsewhere in memory, or on disk.
                double atMost = rare + frequentShares[article] * frequentShares[other];
                if (atMost * factor * ROUNDING < floor) continue;
                lists.read(other, text);
                double cosine = rare + frequent.cosine(other, text);
                if (cosine * factor < floor) continue;
                double score = cosine * (factor - affinity.lacking(article, laidOut, other, text));
                if (score >= floor) insert(best, new Match(other, score), most);
            }
            return best;
        }
    }

    /** Ascending by cosine, which is never negative; among equals the lower article comes last. */
    private static long packed(float cosine, int article) {
        return (long) Float.floatToIntBits(cosine) << 32 | (Integer.MAX_VALUE - article);
    }

    private static void insert(List<Match> best, Match match, int most) {
        int at = Collections.binarySearch(best, match, BEST_FIRST);
        best.add(-at - 1, match);
        if (best.size() > most) best.remove(most);
    }
}
