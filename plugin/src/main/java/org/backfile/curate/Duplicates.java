package org.backfile.curate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.article.Timestamp;
import org.backfile.article.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds pages that hold the same article and chooses the copy to keep.
 *
 * <p>The best copy is, in this order: the one that is clearly longer (by a factor of about 1.4: a copy is often a cut one); the one that
 * knows more about the article (standfirst, authors, dates, topics, address, picture …), which prefers the saved page to the text dump;
 * the one saved last; the longer one; the first by source.
 */
final class Duplicates {

    private static final Comparator<Card> BEST = Comparator.<Card>comparingInt(
                    c -> (int) (2 * Math.log(c.words() + 1) / Math.log(2)))
            .thenComparingInt(Duplicates::knowledge)
            .thenComparing(c -> c.provenance().savedAt(), Comparator.nullsFirst(Comparator.<Timestamp>naturalOrder()))
            .thenComparingInt(Card::words)
            .thenComparing(Comparator.comparing(Card::source).reversed());

    private final List<Card> cards;
    private final int[] leaders;
    private final @Nullable String[] reasons;

    private Duplicates(List<Card> cards) {
        this.cards = cards;
        leaders = IntStream.range(0, cards.size()).toArray();
        reasons = new String[cards.size()];
    }

    static Duplicates find(List<Card> cards) {
        var duplicates = new Duplicates(cards);
        duplicates.foldEqual();
        duplicates.chooseBest();
        return duplicates;
    }

    /** The article this one is folded into; itself when it is kept. */
    int keptFor(int article) {
        return leaders[article];
    }

    boolean isKept(int article) {
        return leaders[article] == article;
    }

    /** One sentence for the user. */
    String why(int article) {
        return Objects.requireNonNull(reasons[article]);
    }

    private void foldEqual() {
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            join(first.putIfAbsent(card.fingerprint(), i), i, "It has the same text.");
            var address = PageAddress.normalise(card.provenance().url());
            // Some sites name one canonical address on all their pages: the headline must agree.
            if (address != null) {
                var key = address + ' ' + Words.fold(card.metadata().title());
                join(first.putIfAbsent(key, i), i, "It was saved from the same address.");
            }
        }
    }

    private void join(@Nullable Integer one, int other, String why) {
        if (one == null) return;
        int a = leader(one);
        int b = leader(other);
        if (a == b) return;
        leaders[Math.max(a, b)] = Math.min(a, b);
        for (int i : new int[] {one, other}) if (reasons[i] == null) reasons[i] = why;
    }

    private int leader(int article) {
        int at = article;
        while (leaders[at] != at) at = leaders[at];
        return at;
    }

    private void chooseBest() {
        int[] groups = IntStream.range(0, leaders.length).map(this::leader).toArray();
        int[] best = IntStream.range(0, leaders.length).toArray();
        for (int i = 0; i < groups.length; i++) {
            int group = groups[i];
            if (BEST.compare(cards.get(i), cards.get(best[group])) > 0) best[group] = i;
        }
        for (int i = 0; i < groups.length; i++) leaders[i] = best[groups[i]];
    }

    private static int knowledge(Card card) {
        var metadata = card.metadata();
        return (int) Stream.of(
                                metadata.standfirst(),
                                metadata.agency(),
                                metadata.publisher(),
                                metadata.dateline(),
                                metadata.published(),
                                metadata.modified(),
                                metadata.language(),
                                card.provenance().url(),
                                card.picture())
                        .filter(Objects::nonNull)
                        .count()
                + (metadata.authors().isEmpty() ? 0 : 1)
                + (metadata.topics().isEmpty() ? 0 : 1);
    }
}
