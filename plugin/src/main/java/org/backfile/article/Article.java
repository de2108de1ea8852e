package org.backfile.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clean record of one page.
 *
 * @param related sources or addresses an editor named in the front matter, in that order
 * @param reason what is to be said of the article all the same, a clause that begins with its kind ("stub: …"); null when it is whole
 */
public record Article(
        Origin origin,
        Provenance provenance,
        Metadata metadata,
        Body body,
        List<String> related,
        @Nullable String reason)
        implements Extraction {

    /** A whole article. */
    public Article(Origin origin, Provenance provenance, Metadata metadata, Body body, List<String> related) {
        this(origin, provenance, metadata, body, related, null);
    }

    public Article {
        related = List.copyOf(related);
    }

    @Override
    public String source() {
        return origin.source();
    }
}
