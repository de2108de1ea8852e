package org.backfile.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses the related articles that are named: the editor's first; then what is near in text, and what the articles themselves link to, which
 * counts for much; but no more than {@value #MOST_OF_A_SERIES} of one series where others are nearly as good.
 */
final class RelatedLists {

    static final int MOST = 5;
    /** More than are named, as the editor's own may be among them, or too many of one series. */
    static final int LOOKED_AT = 12;

    private static final int MOST_OF_A_SERIES = 3;
    /** What takes the place of one more of a series has at least this share of its score. */
    private static final double NEARLY = 0.5;

    /** What a link to an article is worth, and one from it. */
    private static final double LINKS = 0.4;

    private static final double LINKED = 0.3;

    private static final Comparator<RelatedArticles.Match> BEST_FIRST = Comparator.comparingDouble(
                    RelatedArticles.Match::score)
            .reversed()
            .thenComparingInt(RelatedArticles.Match::article);

    private final EditorLinks editors;
    private final LinkGraph links;
    private final Series series;
    private final Reasons reasons;

    RelatedLists(EditorLinks editors, LinkGraph links, Series series, Reasons reasons) {
        this.editors = editors;
        this.links = links;
        this.series = series;
        this.reasons = reasons;
    }

    /**
     * The links of an article, best first.
     *
     * @param matches by text, best first
     */
    Related[] of(int article, List<RelatedArticles.Match> matches) {
        var own = editors.of(article);
        var others = withLinks(article, matches);
        others.removeIf(m -> own.contains(m.article()));
        var chosen = choose(others, Math.max(0, MOST - own.size()));
        return reasons.give(article, own, chosen, links);
    }

    /** The matches, their scores raised by the links between the two, and what is linked besides. */
    private List<RelatedArticles.Match> withLinks(int article, List<RelatedArticles.Match> matches) {
        if (links.from(article).isEmpty() && links.to(article).isEmpty()) return matches;
        Map<Integer, Double> rest = new TreeMap<>();
        for (var match : matches) rest.put(match.article(), 1 - match.score());
        for (int other : links.from(article)) rest.merge(other, 1 - LINKS, (a, b) -> a * b);
        for (int other : links.to(article)) rest.merge(other, 1 - LINKED, (a, b) -> a * b);
        var linked = new ArrayList<RelatedArticles.Match>();
        rest.forEach((other, score) -> linked.add(new RelatedArticles.Match(other, 1 - score)));
        linked.sort(BEST_FIRST);
        return linked;
    }

    private List<RelatedArticles.Match> choose(List<RelatedArticles.Match> matches, int most) {
        var chosen = new ArrayList<RelatedArticles.Match>();
        var surplus = new ArrayList<RelatedArticles.Match>();
        for (var match : matches) {
            if (chosen.size() == most) break;
            boolean isFarBehind = !surplus.isEmpty()
                    && match.score() < NEARLY * surplus.get(0).score();
            if (isFarBehind) break;
            int before = 0;
            for (var other : chosen) if (series.areOne(match.article(), other.article())) before++;
            if (before < MOST_OF_A_SERIES) chosen.add(match);
            else surplus.add(match);
        }
        for (var match : surplus) if (chosen.size() < most) chosen.add(match);
        chosen.sort(BEST_FIRST);
        return chosen;
    }
}
