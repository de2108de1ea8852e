package org.backfile.source;

import java.util.List;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a page, in front matter or a sidecar file. It wins over everything found in the page.
 *
 * @param summary the standfirst
 * @param url absolute http(s) address of the original page
 * @param related sources or addresses of articles to name first
 */
public record FrontMatter(
        @Nullable String title,
        @Nullable Timestamp date,
        List<String> authors,
        List<String> topics,
        @Nullable String url,
        @Nullable String summary,
        @Nullable String publisher,
        @Nullable String language,
        List<String> related) {

    public static final FrontMatter NONE =
            new FrontMatter(null, null, List.of(), List.of(), null, null, null, null, List.of());

    public FrontMatter {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        related = List.copyOf(related);
    }

    /** The same, with the address that a sidecar gives. */
    FrontMatter withUrl(String address) {
        return new FrontMatter(title, date, authors, topics, address, summary, publisher, language, related);
    }
}
