package org.backfile.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backfile.article.Timestamp;

/** The Atom feeds (RFC 4287) of the newest articles, of the whole archive and of each shelf. Without a base URL their links are relative, their ids are not. */
record Feeds(Edition edition, Press press) {

    static final int NEWEST = 50;
    static final int SUMMARY = 400;
    private static final int NEWEST_OF_SHELF = 20;

    /** Of the whole archive. */
    void write() throws IOException, BrokenTemplateException {
        var settings = edition.settings();
        write(
                "feed.xml",
                settings.title(),
                settings.baseUrl() == null ? settings.title() : settings.baseUrl(),
                "index.html",
                moment(settings.updated()),
                IntStream.range(0, Math.min(NEWEST, edition.size())).boxed().toList());
    }

    /** Of a topic, an author or a publisher; as old as its newest article, so that it stays as it is when others come. */
    void write(Shelf shelf) throws IOException, BrokenTemplateException {
        var newest = shelf.entries().stream().limit(NEWEST_OF_SHELF).toList();
        var updated = newest.stream()
                .map(i -> edition.entry(i).metadata().published())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(edition.settings().updated());
        write(
                shelf.feed(),
                shelf.name() + " – " + edition.settings().title(),
                Objects.requireNonNullElse(
                                edition.settings().baseUrl(), edition.settings().title()) + " " + shelf.path(),
                shelf.path(),
                moment(updated),
                newest);
    }

    private void write(String path, String title, String id, String page, String updated, List<Integer> entries)
            throws IOException, BrokenTemplateException {
        var model = new Model()
                .with("title", xml(title))
                .with("id", id(id))
                .with("updated", updated)
                .with("base", edition.settings().baseUrl())
                .with("page", page)
                .with("entries", entries.stream().map(this::entry).toList());
        press.print(path, "feed.ftlx", model);
    }

    private Model entry(int index) {
        var entry = edition.entry(index);
        var metadata = entry.metadata();
        var published = metadata.published();
        var updated = Objects.requireNonNullElse(
                metadata.modified(),
                Objects.requireNonNullElse(published, edition.settings().updated()));
        return new Model()
                .with("id", id(entry.origin().source()))
                .with("title", xml(metadata.title()))
                .with("path", edition.urls().article(index))
                .with("lang", metadata.language())
                .with("published", published == null ? null : moment(published))
                .with("updated", moment(updated))
                .with("authors", metadata.authors().stream().map(Feeds::xml).toList())
                .with("topics", metadata.topics().stream().map(Feeds::xml).toList())
                .with(
                        "summary",
                        metadata.standfirst() == null ? null : xml(Excerpt.of(metadata.standfirst(), SUMMARY)));
    }

    /** The same for the same thing in every build, wherever the site stands. */
    static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("backfile:" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** RFC 3339, which wants a time and an offset: what isn't known is midnight and UTC. */
    static String moment(Timestamp moment) {
        var time = Objects.requireNonNullElse(moment.time(), LocalTime.MIDNIGHT);
        var offset = Objects.requireNonNullElse(moment.offset(), ZoneOffset.UTC);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.of(moment.date(), time, offset));
    }

    /** Without the characters that XML 1.0 can't hold. */
    private static String xml(String text) {
        return text.codePoints()
                .filter(Feeds::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int c) {
        if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
        return c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
    }
}
