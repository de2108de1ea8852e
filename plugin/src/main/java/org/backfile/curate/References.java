package org.backfile.curate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The articles that an editor may name: by source, by source without its ending, or by address. */
final class References {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param cards of all articles, copies among them, by number */
    References(List<Card> cards) {
        for (var card : cards) {
            numbers.put(card.source(), card.number());
            numbers.putIfAbsent(withoutEnding(card.source()), card.number());
            var address = PageAddress.normalise(card.provenance().url());
            if (address != null) numbers.putIfAbsent(address, card.number());
        }
    }

    /** The number of the article; null when the folder has none of the kind. */
    @Nullable
    Integer find(String reference) {
        var source = reference.strip().replaceFirst("^(?:\\./|/)+", "");
        var bySource = numbers.get(source);
        if (bySource != null) return bySource;
        var address = PageAddress.normalise(reference);
        return numbers.get(address == null ? withoutEnding(source) : address);
    }

    private static String withoutEnding(String source) {
        return source.replaceFirst("(?:\\.(?:html?|xhtml|txt|md|markdown))?(?:\\.gz)?$", "");
    }
}
