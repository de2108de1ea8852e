package org.backfile.curate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.jspecify.annotations.Nullable;

/** Articles that are copies of each other, as they come to light; and why. An article of which an editor says that it is none stays alone. */
final class CopyGroups {

    private final List<Card> cards;
    private final int[] leaders;
    private final List<@Nullable Sameness> reasons;

    CopyGroups(List<Card> cards) {
        this.cards = cards;
        leaders = IntStream.range(0, cards.size()).toArray();
        reasons = new ArrayList<>(Collections.nCopies(cards.size(), null));
    }

    /** Whether an editor says that the article is no copy. */
    boolean isAlone(int article) {
        return Article.NO_DUPLICATE.equals(cards.get(article).duplicateOf());
    }

    /** Whether no copy of the article was found, and it is not a copy of one before it. */
    boolean isLeader(int article) {
        return leaders[article] == article;
    }

    void join(int one, int other, Sameness.Kind kind) {
        join(one, other, kind, 0);
    }

    /** @param percent as in {@link Sameness} */
    void joinByPart(int one, int other, int percent) {
        join(one, other, Sameness.Kind.PART, percent);
    }

    private void join(int one, int other, Sameness.Kind kind, int percent) {
        if (isAlone(one) || isAlone(other)) return;
        if (reasons.get(one) == null) reasons.set(one, new Sameness(kind, source(other), percent));
        if (reasons.get(other) == null) reasons.set(other, new Sameness(kind, source(one), percent));
        unite(one, other);
    }

    /** On the word of an editor, which needs no other's. */
    void joinAsEditorSays(int copy, int original) {
        reasons.set(copy, new Sameness(Sameness.Kind.EDITOR, source(original), 0));
        unite(copy, original);
    }

    /** The members of each group that has several, ascending. */
    List<List<Integer>> groups() {
        var groups = new ArrayList<List<Integer>>();
        int[] places = new int[leaders.length];
        for (int i = 0; i < leaders.length; i++) {
            int leader = leader(i);
            if (leader == i) {
                places[i] = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(places[leader]).add(i);
        }
        groups.removeIf(group -> group.size() < 2);
        return groups;
    }

    List<@Nullable Sameness> reasons() {
        return reasons;
    }

    private void unite(int one, int other) {
        int a = leader(one);
        int b = leader(other);
        leaders[Math.max(a, b)] = Math.min(a, b);
    }

    private int leader(int article) {
        int at = article;
        while (leaders[at] != at) at = leaders[at];
        return at;
    }

    private String source(int article) {
        return cards.get(article).source();
    }
}
