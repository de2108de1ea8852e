package org.backfile.site;

import java.util.HashSet;
import java.util.Set;

/**
 * The slugs of one folder: each given once. Who comes first has the plain one; a later namesake adds a short hash of what
 * it is, so that its address doesn't depend on how many there are.
 */
final class Slugs {

    private final Set<String> taken = new HashSet<>();

    /**
     * @param text what the slug is made of
     * @param identity what sets this one apart from its namesakes: a source, a name
     */
    String give(String text, String identity) {
        return give(text, identity, false);
    }

    /** @param needsMore whether the plain one is kept for a namesake that may come */
    String give(String text, String identity, boolean needsMore) {
        var plain = Slug.of(text);
        var slug = needsMore ? plain + "-" + Slug.hash(identity) : plain;
        for (var key = identity; !taken.add(slug); key += "'") slug = plain + "-" + Slug.hash(key);
        return slug;
    }
}
