package org.backfile.site;

import java.time.YearMonth;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/** What is said of an article wherever it stands whole: on its page, on paper, in a booklet. */
final class ArticleFields {

    private final Edition edition;
    private final Lines lines;
    private final Citation citation;
    private final Copies copies;

    ArticleFields(Edition edition) {
        this.edition = edition;
        this.lines = new Lines(edition);
        this.citation = new Citation(edition.text(), edition.dates());
        this.copies = new Copies(edition);
    }

    Model of(int index) {
        var entry = edition.entry(index);
        var metadata = entry.metadata();
        return new Model()
                .with("title", metadata.title())
                .with("path", edition.urls().article(index))
                .with("print", edition.urls().print(index))
                .with("standfirst", metadata.standfirst())
                .with("published", moment(index, metadata.published()))
                .with("modified", moment(index, later(metadata.modified(), metadata.published())))
                .with("dateline", metadata.dateline())
                .with("agency", metadata.agency())
                .with("publisher", shelved(edition.publishers(), metadata.publisher()))
                .with(
                        "authors",
                        metadata.authors().stream()
                                .map(a -> shelved(edition.authors(), a))
                                .toList())
                .with(
                        "topics",
                        metadata.topics().stream()
                                .map(t -> shelved(edition.topics(), t))
                                .toList())
                .with("areTopicsAssigned", !entry.assigned().isEmpty())
                .with("minutes", lines.minutes(index))
                .with("cite", citation.plain(entry))
                .with("source", source(index))
                .with(lines.language(index));
    }

    private Model source(int index) {
        var entry = edition.entry(index);
        var provenance = entry.provenance();
        return new Model()
                .with("url", Links.web(provenance.url()))
                .with("savedWith", provenance.savedWith())
                .with("file", entry.origin().source())
                .with("sha256", entry.origin().sha256())
                .with(copies.of(index));
    }

    /** In the article's own language where the theme speaks it; then marked as such. */
    private @Nullable Model moment(int index, @Nullable Timestamp moment) {
        var entry = edition.entry(index);
        return moment == null
                ? null
                : new Model()
                        .with(edition.speaks(entry) ? lines.language(index) : new Model())
                        .with("text", edition.dates(entry).moment(moment))
                        .with("day", edition.dates(entry).day(moment.date()))
                        .with("iso", moment.iso())
                        .with("path", Calendar.path(YearMonth.from(moment.date())));
    }

    /** A change on another day than the first publication; a few minutes' difference says nothing to a reader. */
    private static @Nullable Timestamp later(@Nullable Timestamp modified, @Nullable Timestamp published) {
        return modified == null || (published != null && !modified.date().isAfter(published.date())) ? null : modified;
    }

    /** A name, and where its shelf is. */
    private static @Nullable Model shelved(Shelves shelves, @Nullable String name) {
        if (name == null) return null;
        var shelf = shelves.find(name);
        return new Model().with("name", name).with("path", shelf == null ? null : shelf.path());
    }
}
