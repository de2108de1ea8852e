package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

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

    /** More than are shown, as the editor's own may be among them. */
    private static final int MOST = 10;
    /** Of a match that is shown: less is chance. */
    private static final double FLOOR = 0.004;

    /** How many of the nearest are looked at. */
    static final int CANDIDATES = 56;

    private final TermLists lists;
    private final Affinity affinity;
    private final Nearest nearest;
    private final int firstRare;

    /**
     * @param firstRare see {@link InvertedIndex#firstRare}
     * @param nearest by the terms that are not frequent
     */
    RelatedArticles(TermLists lists, int firstRare, Nearest nearest, List<Card> cards) {
        this.lists = lists;
        this.firstRare = firstRare;
        this.nearest = nearest;
        affinity = new Affinity(lists, cards);
    }

    /** For an article the best others, best first. What is given is for one thread. */
    IntFunction<List<Match>> ranking() {
        var frequent = new FrequentTerms(lists, firstRare);
        long[] candidates = new long[CANDIDATES];
        return article -> {
            frequent.spread(article);
            int size = nearest.size(article);
            for (int i = 0; i < size; i++) {
                int other = nearest.neighbour(article, i);
                candidates[i] = packed(nearest.score(article, i) + frequent.cosine(other), other);
            }
            Arrays.sort(candidates, 0, size);
            return best(article, candidates, size);
        };
    }

    /** Ascending by cosine, which is never negative; among equals the lower article comes last. */
    private static long packed(float cosine, int article) {
        return (long) Float.floatToIntBits(cosine) << 32 | (Integer.MAX_VALUE - article);
    }

    /** The best of the candidates, the nearest of which come last. */
    private List<Match> best(int article, long[] candidates, int size) {
        var best = new ArrayList<Match>(MOST + 1);
        for (int i = size - 1; i >= 0; i--) {
            double cosine = Float.intBitsToFloat((int) (candidates[i] >>> 32));
            int other = Integer.MAX_VALUE - (int) candidates[i];
            double floor = best.size() < MOST ? FLOOR : Math.max(FLOOR, best.get(MOST - 1).score);
            if (cosine < floor) break;
            if (cosine * affinity.atMost(article, other) < floor) continue;
            double score = cosine * affinity.of(article, other);
            if (score >= floor) insert(best, new Match(other, score));
        }
        return best;
    }

    private static void insert(List<Match> best, Match match) {
        int at = Collections.binarySearch(best, match, BEST_FIRST);
        best.add(-at - 1, match);
        if (best.size() > MOST) best.remove(MOST);
    }
}
