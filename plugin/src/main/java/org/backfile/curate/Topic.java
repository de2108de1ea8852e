package org.backfile.curate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject of the archive.
 *
 * @param name the editor's, or else the spelling used most
 * @param entries indexes in {@link Archive#entries}, in that order; those of narrower topics among them
 * @param spellings all the ways pages and the editor write it
 * @param description the editor's, what it is about
 * @param parent the name of a wider topic
 */
public record Topic(
        String name,
        List<Integer> entries,
        List<String> spellings,
        @Nullable String description,
        @Nullable String parent) {

    public Topic {
        entries = List.copyOf(entries);
        spellings = List.copyOf(spellings);
    }

    /** Of which nothing is known but its articles. */
    public Topic(String name, List<Integer> entries) {
        this(name, entries, List.of(name), null, null);
    }
}
