package org.backfile.curate;

import java.util.List;

/**
 * A subject of the archive.
 *
 * @param name the spelling used most
 * @param entries indexes in {@link Archive#entries}, in that order
 */
public record Topic(String name, List<Integer> entries) {

    public Topic {
        entries = List.copyOf(entries);
    }
}
