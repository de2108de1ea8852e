package org.backfile.curate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The related articles that front matter names: by source, by source without its ending, or by address. */
final class EditorLinks {

    private final List<Card> kept;
    private final Map<String, Integer> entries = new HashMap<>();

    /** @param kept the articles of the archive, in its order */
    EditorLinks(List<Card> cards, Duplicates duplicates, List<Card> kept) {
        this.kept = kept;
        if (kept.stream().allMatch(card -> card.related().isEmpty())) return;
        var entryOf = new HashMap<Integer, Integer>();
        for (int i = 0; i < kept.size(); i++) entryOf.put(kept.get(i).number(), i);
        for (var card : cards) {
            int entry = Objects.requireNonNull(entryOf.get(duplicates.keptFor(card.number())));
            entries.put(card.source(), entry);
            entries.putIfAbsent(withoutEnding(card.source()), entry);
            var address = PageAddress.normalise(card.provenance().url());
            if (address != null) entries.putIfAbsent(address, entry);
        }
    }

    /** The entries an editor related to this one, in that order, each once; those that the archive does not have are passed over. */
    List<Integer> of(int entry) {
        return kept.get(entry).related().stream()
                .map(this::find)
                .filter(Objects::nonNull)
                .filter(e -> e != entry)
                .distinct()
                .toList();
    }

    private @Nullable Integer find(String reference) {
        var source = reference.strip().replaceFirst("^(?:\\./|/)+", "");
        var bySource = entries.get(source);
        if (bySource != null) return bySource;
        var address = PageAddress.normalise(reference);
        return address == null ? entries.get(withoutEnding(source)) : entries.get(address);
    }

    private static String withoutEnding(String source) {
        return source.replaceFirst("(?:\\.(?:html?|xhtml|txt|md|markdown))?(?:\\.gz)?$", "");
    }
}
