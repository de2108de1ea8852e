package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Ranks what is near in text (cosine of TF-IDF) by what else speaks for it: closeness in time, and how much of each one's headline stands
 * in the other's text.
 */
final class RelatedArticles {

    record Match(int article, double score) {}

    /** More than are shown, as the editor's own may be among them. */
    private static final int MOST = 10;

    private static final int CANDIDATES = 50;
    /** The time after which closeness has lost half its weight. */
    private static final double DAYS = 90;

    private static final double TIME = 2;
    private static final double HEADLINE = 2;

    /** Of a match that is shown: less is chance. */
    private static final double FLOOR = 0.004;

    private final TermLists lists;
    private final Nearest nearest;
    private final List<Card> cards;

    private RelatedArticles(TermLists lists, Nearest nearest, List<Card> cards) {
        this.lists = lists;
        this.nearest = nearest;
        this.cards = cards;
    }

    /** For each article the best others, best first. */
    static List<List<Match>> find(TermLists lists, List<Card> cards, Workers workers) {
        var nearest = new InvertedIndex(lists).nearest(CANDIDATES, workers);
        var related = new RelatedArticles(lists, nearest, cards);
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Match>[] found = new List[lists.size()];
        workers.each(lists.size(), () -> i -> found[i] = related.best(i, MOST));
        return Arrays.asList(found);
    }

    private List<Match> best(int article, int most) {
        var matches = new ArrayList<Match>();
        for (int i = 0; i < nearest.size(article); i++) {
            int other = nearest.neighbour(article, i);
            double score = nearest.score(article, i) * factor(article, other) / (1 + TIME + HEADLINE);
            if (score >= FLOOR) matches.add(new Match(other, score));
        }
        matches.sort(Comparator.comparingDouble(Match::score).reversed().thenComparingInt(Match::article));
        return List.copyOf(matches.subList(0, Math.min(most, matches.size())));
    }

    private double factor(int a, int b) {
        double heads = (headlineIn(a, b) + headlineIn(b, a)) / 2;
        return 1 + closeness(a, b) + HEADLINE * heads;
    }

    private double closeness(int a, int b) {
        Timestamp one = published(a);
        Timestamp other = published(b);
        if (one == null || other == null) return 0;
        double days = Math.abs(one.epochSecond() - other.epochSecond()) / 86_400.0;
        return TIME / (1 + days / DAYS);
    }

    private double headlineIn(int article, int other) {
        if (lists.headlineLength(article) == 0) return 0;
        double found = 0;
        for (int word : lists.headline(article)) {
            if (Arrays.binarySearch(lists.terms(other), word) >= 0) found += lists.rarity(word) * lists.rarity(word);
        }
        return found / lists.headlineLength(article);
    }

    private @Nullable Timestamp published(int article) {
        return cards.get(article).metadata().published();
    }
}
