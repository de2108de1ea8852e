package org.backfile.article;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds articles for tests; what a test does not say is empty. */
public final class Sample {

    private final String source;
    private String title = "Untitled";
    private String text = "";
    private @Nullable String url;
    private @Nullable String published;
    private @Nullable String savedAt;
    private List<String> topics = List.of();
    private List<String> authors = List.of();
    private List<String> related = List.of();
    private @Nullable String standfirst;
    private @Nullable String publisher;
    private @Nullable String modified;
    private @Nullable String duplicateOf;
    private @Nullable String reason;
    private String html = "";

    private Sample(String source) {
        this.source = source;
    }

    public static Sample of(String source) {
        return new Sample(source);
    }

    public Sample title(String value) {
        title = value;
        return this;
    }

    public Sample text(String value) {
        text = value;
        return this;
    }

    public Sample url(String value) {
        url = value;
        return this;
    }

    public Sample published(String value) {
        published = value;
        return this;
    }

    public Sample savedAt(String value) {
        savedAt = value;
        return this;
    }

    public Sample standfirst(String value) {
        standfirst = value;
        return this;
    }

    public Sample topics(String... values) {
        topics = Arrays.asList(values);
        return this;
    }

    public Sample authors(String... values) {
        authors = Arrays.asList(values);
        return this;
    }

    public Sample related(String... values) {
        related = Arrays.asList(values);
        return this;
    }

    public Sample publisher(String value) {
        publisher = value;
        return this;
    }

    public Sample modified(String value) {
        modified = value;
        return this;
    }

    public Sample duplicateOf(String value) {
        duplicateOf = value;
        return this;
    }

    public Sample reason(String value) {
        reason = value;
        return this;
    }

    /** What else the body holds, such as links. */
    public Sample html(String value) {
        html = value;
        return this;
    }

    public Article article() {
        return new Article(
                new Origin(source, Integer.toHexString(source.hashCode()), text.length()),
                new Provenance(url, time(savedAt), null),
                new Metadata(
                        title,
                        standfirst,
                        authors,
                        null,
                        publisher,
                        null,
                        time(published),
                        time(modified),
                        "en",
                        topics),
                new Body("<p>" + text + "</p>" + html, text, List.of(), List.of(), 1),
                related,
                duplicateOf,
                reason);
    }

    private static @Nullable Timestamp time(@Nullable String iso) {
        return iso == null ? null : Objects.requireNonNull(Timestamp.parse(iso));
    }
}
