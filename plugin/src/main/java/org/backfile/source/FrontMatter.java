package org.backfile.source;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a page, in front matter or a sidecar file. It wins over everything found in the page.
 *
 * @param summary the standfirst
 * @param url absolute http(s) address of the original page
 * @param related sources or addresses of articles to name first
 * @param duplicateOf as in {@link org.backfile.article.Article#duplicateOf}
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
        List<String> related,
        @Nullable String duplicateOf) {

    public static final FrontMatter NONE =
            new FrontMatter(null, null, List.of(), List.of(), null, null, null, null, List.of());

    public FrontMatter {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        related = List.copyOf(related);
    }

    /** Without a word on duplicates. */
    public FrontMatter(
            @Nullable String title,
            @Nullable Timestamp date,
            List<String> authors,
            List<String> topics,
            @Nullable String url,
            @Nullable String summary,
            @Nullable String publisher,
            @Nullable String language,
            List<String> related) {
        this(title, date, authors, topics, url, summary, publisher, language, related, null);
    }

    /** The same, with the address that a sidecar gives. */
    FrontMatter withUrl(String address) {
        return new FrontMatter(
                title, date, authors, topics, address, summary, publisher, language, related, duplicateOf);
    }

    /** This, and the other where this says nothing. */
    FrontMatter over(FrontMatter other) {
        return new FrontMatter(
                either(title, other.title),
                either(date, other.date),
                authors.isEmpty() ? other.authors : authors,
                topics.isEmpty() ? other.topics : topics,
                either(url, other.url),
                either(summary, other.summary),
                either(publisher, other.publisher),
                either(language, other.language),
                related.isEmpty() ? other.related : related,
                either(duplicateOf, other.duplicateOf));
    }

    /** Stands for all of it; empty when nothing is said. */
    public String fingerprint() {
        if (equals(NONE)) return "";
        var digest = FileBytes.newSha256().digest(toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
