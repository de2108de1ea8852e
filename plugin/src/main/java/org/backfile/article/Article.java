package org.backfile.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clean record of one page.
 *
 * @param related sources or addresses an editor named in the front matter, in that order
 * @param duplicateOf the source or address of the article that this is a copy of, as an editor says; {@link #NO_DUPLICATE} when the editor says
 *     that it is a copy of none; null when the texts decide
 * @param reason what is to be said of the article all the same, a clause that begins with its kind ("stub: …"); null when it is whole
 */
public record Article(
        Origin origin,
        Provenance provenance,
        Metadata metadata,
        Body body,
        List<String> related,
        @Nullable String duplicateOf,
        @Nullable String reason)
        implements Extraction {

    /** What an editor says of a page that is no copy of another. */
    public static final String NO_DUPLICATE = "none";

    /** A whole article of which no editor says whether it is a copy. */
    public Article(Origin origin, Provenance provenance, Metadata metadata, Body body, List<String> related) {
        this(origin, provenance, metadata, body, related, null, null);
    }

    public Article {
        related = List.copyOf(related);
    }

    @Override
    public String source() {
        return origin.source();
    }
}
