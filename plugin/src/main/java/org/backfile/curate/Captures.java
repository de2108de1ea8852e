package org.backfile.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Of several captures of one address the latest is the article: it has the corrections. But a paywall may have come since, or the story gone:
 * an opening, or what is left of less than half of the longest, replaces nothing.
 */
final class Captures {

    private static final double WHOLE = 0.5;

    private static final Comparator<Card> LATEST = Comparator.comparing(
                    Captures::moment, Comparator.nullsFirst(Comparator.<Timestamp>naturalOrder()))
            .thenComparing(new BestCopy());

    private Captures() {}

    /** The numbers of those copies of an article that a later capture of their address replaces. */
    static Set<Integer> replaced(List<Card> copies) {
        var byAddress = new HashMap<String, List<Card>>();
        for (var copy : copies) {
            var address = PageAddress.normalise(copy.provenance().url());
            if (address != null)
                byAddress.computeIfAbsent(address, a -> new ArrayList<>()).add(copy);
        }
        var replaced = new HashSet<Integer>();
        for (var captures : byAddress.values()) {
            if (captures.size() < 2) continue;
            int longest = captures.stream().mapToInt(Card::words).max().orElse(0);
            var latest = captures.stream()
                    .filter(c -> c.reason() == null && c.words() >= WHOLE * longest)
                    .max(LATEST)
                    .orElse(null);
            if (latest == null) continue;
            captures.stream().filter(c -> c.number() != latest.number()).forEach(c -> replaced.add(c.number()));
        }
        return replaced;
    }

    /** When a page was as it was saved: at the latest of what is known. */
    private static @Nullable Timestamp moment(Card card) {
        var saved = card.provenance().savedAt();
        if (saved != null) return saved;
        var modified = card.metadata().modified();
        return modified == null ? card.metadata().published() : modified;
    }
}
