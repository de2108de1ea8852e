package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.article.Timestamp;
import org.backfile.article.Words;
import org.jspecify.annotations.Nullable;

/**
 * Says why articles are related: the editor's word, a link, shared topics, shared words, closeness in time. The last alone is no reason: a match
 * without any of the others is no link.
 */
final class Reasons {

    private static final int MOST_REASONS = 3;
    private static final int MOST_TOPICS = 3;

    private final List<Card> kept;
    private final TopicWeights topics;
    private final SharedWords words;

    Reasons(List<Card> kept, TopicWeights topics, SharedWords words) {
        this.kept = kept;
        this.topics = topics;
        this.words = words;
    }

    /** The editor's links, then the matches, each with its reasons; a match without any is left out. */
    Related[] give(int article, List<Integer> editors, List<RelatedArticles.Match> matches, LinkGraph links) {
        var given = new ArrayList<Related>();
        for (int other : editors) {
            if (given.size() < RelatedLists.MOST)
                given.add(new Related(other, 1, List.of(reason(Reason.Kind.EDITOR, List.of()))));
        }
        if (!matches.isEmpty()) {
            int[] others = new int[matches.size()];
            for (int i = 0; i < others.length; i++) others[i] = matches.get(i).article();
            var shared = words.with(kept.get(article), others);
            for (int i = 0; i < matches.size(); i++) {
                var match = matches.get(i);
                var reasons = reasons(article, match.article(), shared.get(i), links);
                if (!reasons.isEmpty()) given.add(new Related(match.article(), rounded(match.score()), reasons));
            }
        }
        return given.toArray(Related[]::new);
    }

    private List<Reason> reasons(int article, int other, List<String> words, LinkGraph links) {
        var reasons = new ArrayList<Reason>();
        if (links.from(article).contains(other)) reasons.add(reason(Reason.Kind.LINKS, List.of()));
        else if (links.to(article).contains(other)) reasons.add(reason(Reason.Kind.LINKED, List.of()));
        int[] shared = topics.shared(article, other);
        if (shared.length > MOST_TOPICS) shared = Arrays.copyOf(shared, MOST_TOPICS);
        var names = new ArrayList<String>(MOST_TOPICS);
        for (int topic : shared) names.add(topics.name(topic));
        if (!names.isEmpty()) reasons.add(reason(Reason.Kind.TOPICS, names));
        var more = new ArrayList<String>(words.size());
        for (var word : words) if (!isSaid(shared, word)) more.add(word);
        if (!more.isEmpty() && reasons.size() < MOST_REASONS) reasons.add(reason(Reason.Kind.WORDS, more));
        if (reasons.isEmpty()) return List.of();
        var closeness = closeness(
                kept.get(article).metadata().published(),
                kept.get(other).metadata().published());
        if (closeness != null && reasons.size() < MOST_REASONS) reasons.add(reason(closeness, List.of()));
        return reasons;
    }

    private boolean isSaid(int[] named, String word) {
        if (named.length == 0) return false;
        var folded = Words.fold(word);
        for (int topic : named) if (topics.folded(topic).contains(folded)) return true;
        return false;
    }

    private static Reason.@Nullable Kind closeness(@Nullable Timestamp one, @Nullable Timestamp other) {
        if (one == null || other == null) return null;
        if (one.date().equals(other.date())) return Reason.Kind.SAME_DAY;
        double days = Math.abs(one.epochSecond() - other.epochSecond()) / 86_400.0;
        if (days < 1) return Reason.Kind.SAME_DAY;
        if (days < 7) return Reason.Kind.SAME_WEEK;
        return days < 31 ? Reason.Kind.SAME_MONTH : null;
    }

    private static double rounded(double score) {
        return Math.round(1000 * score) / 1000.0;
    }

    private static Reason reason(Reason.Kind kind, List<String> terms) {
        return new Reason(kind, terms);
    }
}
