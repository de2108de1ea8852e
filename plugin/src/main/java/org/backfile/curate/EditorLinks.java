package org.backfile.curate;

import java.util.List;
import java.util.Objects;

/** The related articles that front matter names. */
final class EditorLinks {

    private final List<Card> kept;
    private final References references;
    private final Duplicates duplicates;
    private final int[] entries;

    /**
     * @param kept the articles of the archive, in its order
     * @param references to all articles
     */
    EditorLinks(List<Card> kept, References references, Duplicates duplicates) {
        this.kept = kept;
        this.references = references;
        this.duplicates = duplicates;
        entries = duplicates.entries(kept);
    }

    /** The entries an editor related to this one, in that order, each once; those that the archive does not have are passed over. */
    List<Integer> of(int entry) {
        if (kept.get(entry).related().isEmpty()) return List.of();
        return kept.get(entry).related().stream()
                .map(references::find)
                .filter(Objects::nonNull)
                .map(number -> entries[duplicates.keptFor(number)])
                .filter(e -> e != entry)
                .distinct()
                .toList();
    }
}
