package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Ranks what is near in text (cosine of TF-IDF) by what else speaks for it: closeness in time, and how much of each one's headline stands
 * in the other's text.
 *
 * <p>The cosine is that of all terms. Candidates are found by the terms that are not frequent, which costs a fraction; the frequent ones
 * are then added for the candidates alone.
 */
final class RelatedArticles {

    record Match(int article, double score) {}

    /** More than are shown, as the editor's own may be among them. */
    private static final int MOST = 10;

    private static final int CANDIDATES = 56;
    /** Share of articles beyond which a term finds no candidates, but at least so many articles. */
    private static final double FREQUENT = 0.02;

    private static final int FEW = 20;

    /** The time after which closeness has lost half its weight. */
    private static final double DAYS = 90;

    private static final double TIME = 2;
    private static final double HEADLINE = 2;

    /** Of a match that is shown: less is chance. */
    private static final double FLOOR = 0.004;

    private final TermLists lists;
    private final List<Card> cards;
    private final int firstRare;

    private RelatedArticles(TermLists lists, List<Card> cards) {
        this.lists = lists;
        this.cards = cards;
        firstRare = lists.numbers().firstWithin((int) Math.max(FEW, FREQUENT * cards.size()));
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
            var matches = new ArrayList<Match>();
            for (int i = 0; i < nearest.size(article); i++) {
                int other = nearest.neighbour(article, i);
                double cosine = nearest.score(article, i) + frequentPart(article, other, frequent);
                double score = cosine * factor(article, other) / (1 + TIME + HEADLINE);
                if (score >= FLOOR) matches.add(new Match(other, score));
            }
            clear(article, frequent);
            matches.sort(Comparator.comparingDouble(Match::score).reversed().thenComparingInt(Match::article));
            found[article] = List.copyOf(matches.subList(0, Math.min(MOST, matches.size())));
        };
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

    private double factor(int a, int b) {
        return 1 + closeness(a, b) + HEADLINE * (headlineIn(a, b) + headlineIn(b, a)) / 2;
    }

    private double closeness(int a, int b) {
        Timestamp one = published(a);
        Timestamp other = published(b);
        if (one == null || other == null) return 0;
        double days = Math.abs(one.epochSecond() - other.epochSecond()) / 86_400.0;
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

    private @Nullable Timestamp published(int article) {
        return cards.get(article).metadata().published();
    }
}
