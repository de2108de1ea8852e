package org.backfile.article;

import java.util.List;

/**
 * The clean record of one page.
 *
 * @param related sources or addresses an editor named in the front matter, in that order
 */
public record Article(Origin origin, Provenance provenance, Metadata metadata, Body body, List<String> related)
        implements Extraction {

    public Article {
        related = List.copyOf(related);
    }

    @Override
    public String source() {
        return origin.source();
    }
}
