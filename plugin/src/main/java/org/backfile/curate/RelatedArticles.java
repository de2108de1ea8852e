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

    /** More than are shown, as the editor's own may be among them. */
    private static final int MOST = 10;
    /** Of a match that is shown: less is chance. */
    private static final double FLOOR = 0.004;

    private static final int CANDIDATES = 56;
    /** Share of articles beyond which a term finds no candidates; but at least so many articles, and at most about so many. */
    private static final double FREQUENT = 0.02;

    private static final int LEAST_FREQUENT = 20;
    private static final int MOST_FREQUENT = 120;

    private final TermLists lists;
    private final Affinity affinity;
    private final int firstRare;

    private RelatedArticles(TermLists lists, List<Card> cards) {
        this.lists = lists;
        affinity = new Affinity(lists, cards);
        double frequent = Math.min(FREQUENT * cards.size(), MOST_FREQUENT + cards.size() / 1000.0);
        firstRare = lists.numbers().firstWithin((int) Math.max(LEAST_FREQUENT, frequent));
    }

    /** For each article the best others, best first. */
    static List<List<Match>> find(TermLists lists, List<Card> cards, Workers workers) {
        var related = new RelatedArticles(lists, cards);
        var nearest = new InvertedIndex(lists, related.firstRare).nearest(CANDIDATES, workers);
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Match>[] found = new List[lists.size()];
        workers.each(lists.size(), () -> related.ranking(nearest, found));
        return Arrays.asList(found);
    }

    private IntConsumer ranking(Nearest nearest, List<Match>[] found) {
        float[] frequent = new float[firstRare];
        return article -> {
            spread(article, frequent);
            var candidates = new ArrayList<Match>(CANDIDATES);
            for (int i = 0; i < nearest.size(article); i++) {
                int other = nearest.neighbour(article, i);
                double cosine = nearest.score(article, i) + frequentPart(article, other, frequent);
                candidates.add(new Match(other, cosine));
            }
            clear(article, frequent);
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

    /** Lays out the article's frequent terms, so that those of the candidates find them. */
    private void spread(int article, float[] frequent) {
        int[] terms = lists.terms(article);
        for (int i = 0; i < terms.length && terms[i] < firstRare; i++) {
            float rarity = lists.numbers().rarity(terms[i]);
            frequent[terms[i]] = TermLists.weight(lists.counts(article)[i]) * rarity * rarity;
        }
    }

    private void clear(int article, float[] frequent) {
        int[] terms = lists.terms(article);
        for (int i = 0; i < terms.length && terms[i] < firstRare; i++) frequent[terms[i]] = 0;
    }

    private float frequentPart(int article, int other, float[] frequent) {
        int[] terms = lists.terms(other);
        byte[] counts = lists.counts(other);
        float sum = 0;
        for (int i = 0; i < terms.length && terms[i] < firstRare; i++) {
            sum += frequent[terms[i]] * TermLists.weight(counts[i]);
        }
        return sum / (lists.length(article) * lists.length(other));
    }
}
