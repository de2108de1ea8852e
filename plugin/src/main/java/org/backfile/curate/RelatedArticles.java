package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Ranks what is near in text (cosine of TF-IDF) by what else speaks for it: closeness in time, and how much of each one's headline stands
 * in the other's text.
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

    private static final int CANDIDATES = 56;
    /** Share of articles beyond which a term finds no candidates; but at least so many articles, and at most about so many. */
    private static final double FREQUENT = 0.02;

    private static final int LEAST_FREQUENT = 20;
    private static final int MOST_FREQUENT = 120;

    /** The time after which closeness has lost half its weight. */
    private static final double DAYS = 90;

    private static final double TIME = 2;
    private static final double HEADLINE = 2;

    private static final long UNDATED = Long.MIN_VALUE;

    /** Of a match that is shown: less is chance. */
    private static final double FLOOR = 0.004;

    private final TermLists lists;
    private final long[] seconds;
    private final int firstRare;

    private RelatedArticles(TermLists lists, List<Card> cards) {
        this.lists = lists;
        double frequent = Math.min(FREQUENT * cards.size(), MOST_FREQUENT + cards.size() / 1000.0);
        firstRare = lists.numbers().firstWithin((int) Math.max(LEAST_FREQUENT, frequent));
        seconds = cards.stream().mapToLong(RelatedArticles::seconds).toArray();
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
            var likely = new ArrayList<Match>(CANDIDATES);
            for (int i = 0; i < nearest.size(article); i++) {
                int other = nearest.neighbour(article, i);
                double cosine = nearest.score(article, i) + frequentPart(article, other, frequent);
                likely.add(new Match(other, cosine));
            }
            clear(article, frequent);
            found[article] = best(article, likely);
        };
    }

    /** The best of the candidates by cosine. */
    private List<Match> best(int article, List<Match> candidates) {
        candidates.sort(BEST_FIRST);
        var best = new ArrayList<Match>();
        for (var candidate : candidates) {
            double floor = best.size() < MOST ? FLOOR : Math.max(FLOOR, best.get(MOST - 1).score);
            // Not even with all that could speak for it.
            if (candidate.score < floor) break;
            double time = closeness(article, candidate.article);
            if (candidate.score * (1 + time + HEADLINE) / (1 + TIME + HEADLINE) < floor) continue;
            double heads = HEADLINE * (headlineIn(article, candidate.article) + headlineIn(candidate.article, article)) / 2;
            double score = candidate.score * (1 + time + heads) / (1 + TIME + HEADLINE);
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

    private double closeness(int a, int b) {
        if (seconds[a] == UNDATED || seconds[b] == UNDATED) return 0;
        double days = Math.abs(seconds[a] - seconds[b]) / 86_400.0;
        return TIME / (1 + days / DAYS);
    }

    /** The share of the headline's words, by squared rarity, that stand in the other article. */
    private double headlineIn(int article, int other) {
        if (lists.headlineLength(article) == 0) return 0;
        double found = 0;
        for (int word : lists.headline(article)) {
            double rarity = lists.numbers().rarity(word);
            if (lists.has(other, word)) found += rarity * rarity;
        }
        return found / lists.headlineLength(article);
    }

    private static long seconds(Card card) {
        var published = card.metadata().published();
        return published == null ? UNDATED : published.epochSecond();
    }
}
