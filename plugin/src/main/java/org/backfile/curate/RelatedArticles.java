package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Ranks what is near in text (cosine of TF-IDF of words and word pairs) by what else speaks for it, see {@link Affinity}.
 *
 * <p>The cosine is that of all terms. Candidates are found by the terms that are not frequent, which costs a fraction; the frequent ones
 * are then added for the candidates alone.
 */
final class RelatedArticles {

    record Match(int article, double score) {}

    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingDouble(Match::score).reversed().thenComparingInt(Match::article);

    /** More than are shown, as the editor's own may be among them, or too many of one series. */
    private static final int MOST = 12;
    /** Of a match that is shown: less is chance. */
    private static final double FLOOR = 0.004;

    /** How many of the nearest are looked at. */
    static final int CANDIDATES = 56;

    private final TermLists lists;
    private final Affinity affinity;
    private final int firstRare;

    private RelatedArticles(TermLists lists, int firstRare, List<Card> cards) {
        this.lists = lists;
        this.firstRare = firstRare;
        affinity = new Affinity(lists, cards);
    }

    /**
     * For each article the best others, best first.
     *
     * @param firstRare see {@link InvertedIndex#firstRare}
     * @param nearest by the terms that are not frequent
     */
    static List<List<Match>> find(TermLists lists, int firstRare, Nearest nearest, List<Card> cards, Workers workers) {
        var related = new RelatedArticles(lists, firstRare, cards);
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Match>[] found = new List[lists.size()];
        workers.each(lists.size(), () -> related.ranking(nearest, found));
        return Arrays.asList(found);
    }

    private IntConsumer ranking(Nearest nearest, List<Match>[] found) {
        var frequent = new FrequentTerms(lists, firstRare);
        return article -> {
            frequent.spread(article);
            var candidates = new ArrayList<Match>(CANDIDATES);
            for (int i = 0; i < nearest.size(article); i++) {
                int other = nearest.neighbour(article, i);
                double cosine = nearest.score(article, i) + frequent.cosine(article, other);
                candidates.add(new Match(other, cosine));
            }
            frequent.clear(article);
            found[article] = best(article, candidates);
        };
    }

    /** The best of the candidates, whose scores are still cosines. */
    private List<Match> best(int article, List<Match> candidates) {
        candidates.sort(BEST_FIRST);
        var best = new ArrayList<Match>();
        for (var candidate : candidates) {
            double floor = best.size() < MOST ? FLOOR : Math.max(FLOOR, best.get(MOST - 1).score);
            if (candidate.score < floor) break;
            if (candidate.score * affinity.atMost(article, candidate.article) < floor) continue;
            double score = candidate.score * affinity.of(article, candidate.article);
            if (score >= floor) insert(best, new Match(candidate.article, score));
        }
        return List.copyOf(best);
    }

    private static void insert(List<Match> best, Match match) {
        int at = Collections.binarySearch(best, match, BEST_FIRST);
        best.add(-at - 1, match);
        if (best.size() > MOST) best.remove(MOST);
    }
}
