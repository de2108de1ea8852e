package org.backfile.store;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Extraction;
import org.backfile.article.Figure;
import org.backfile.article.ReadingLink;
import org.backfile.article.Rejected;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code articles.jsonl}: one JSON object (RFC 8259) per source page and line; keys in the contract's order, absent when unknown
 * or empty. The caller brings the rows in the order of their source.
 */
public final class JsonLines {

    /**
     * What the site knows of a page beyond its extraction.
     *
     * @param topics under the names the site uses
     * @param assigned those of the topics that the page does not name
     * @param duplicateOf the source it was folded into
     * @param duplicateScore how much of its text the two have in common, 0 to 1
     * @param reason why it was folded; a rejected page has its own, and so may an article
     * @param path the page, relative to the site
     */
    public record Row(
            Extraction extraction,
            List<String> topics,
            List<String> assigned,
            @Nullable String duplicateOf,
            @Nullable Double duplicateScore,
            @Nullable String reason,
            @Nullable String path,
            List<Neighbour> related) {

        public Row {
            topics = List.copyOf(topics);
            assigned = List.copyOf(assigned);
            related = List.copyOf(related);
        }

        /** Under the topics that the page names, and without a score. */
        public Row(
                Extraction extraction,
                @Nullable String duplicateOf,
                @Nullable String reason,
                @Nullable String path,
                List<Neighbour> related) {
            this(
                    extraction,
                    extraction instanceof Article article ? article.metadata().topics() : List.of(),
                    List.of(),
                    duplicateOf,
                    null,
                    reason,
                    path,
                    related);
        }
    }

    /** A related article: its source, the score from 0 to 1, and the reasons in words. */
    public record Neighbour(String source, double score, List<String> reasons) {

        public Neighbour {
            reasons = List.copyOf(reasons);
        }
    }

    private JsonLines() {}

    /** Writes one line for a page that nobody has curated. */
    public static void write(Extraction extraction, Writer out) throws IOException {
        write(new Row(extraction, null, null, null, List.of()), out);
    }

    /** Writes one line. */
    public static void write(Row row, Writer out) throws IOException {
        var json = new JsonWriter(out);
        json.setStrictness(Strictness.STRICT);
        json.setFormattingStyle(FormattingStyle.COMPACT);
        json.setHtmlSafe(false);
        json.setSerializeNulls(false);
        json.beginObject();
        json.name("source").value(row.extraction.source());
        if (row.extraction instanceof Article article) {
            article(json, article, row);
        } else if (row.extraction instanceof Rejected rejected) {
            json.name("status").value("rejected");
            json.name("reason").value(rejected.reason());
            json.name("sha256").value(rejected.sha256());
        }
        json.endObject();
        out.write('\n');
    }

    private static void article(JsonWriter json, Article article, Row row) throws IOException {
        json.name("status").value(row.duplicateOf == null ? "kept" : "duplicate");
        json.name("reason").value(row.reason == null ? article.reason() : row.reason);
        json.name("duplicateOf").value(row.duplicateOf);
        json.name("duplicateScore").value(row.duplicateScore);
        json.name("sha256").value(article.origin().sha256());
        json.name("url").value(article.provenance().url());
        var metadata = article.metadata();
        json.name("title").value(metadata.title());
        json.name("standfirst").value(metadata.standfirst());
        strings(json, "authors", metadata.authors());
        json.name("agency").value(metadata.agency());
        json.name("publisher").value(metadata.publisher());
        json.name("dateline").value(metadata.dateline());
        json.name("published").value(iso(metadata.published()));
        json.name("modified").value(iso(metadata.modified()));
        json.name("language").value(metadata.language());
        strings(json, "topics", row.topics);
        strings(json, "topicsAssigned", row.assigned);
        json.name("text").value(article.body().text());
        json.name("html").value(article.body().html());
        list(json, "figures", article.body().figures(), JsonLines::figure);
        list(json, "readingLinks", article.body().readingLinks(), JsonLines::readingLink);
        json.name("path").value(row.path);
        list(json, "related", row.related, JsonLines::neighbour);
    }

    private static void figure(JsonWriter json, Figure figure) throws IOException {
        json.beginObject();
        json.name("src").value(figure.src().isEmpty() ? null : figure.src());
        json.name("alt").value(figure.alt());
        json.name("caption").value(figure.caption());
        json.name("credit").value(figure.credit());
        json.endObject();
    }

    private static void readingLink(JsonWriter json, ReadingLink link) throws IOException {
        json.beginObject();
        json.name("text").value(link.text());
        json.name("href").value(link.href());
        json.endObject();
    }

    private static void neighbour(JsonWriter json, Neighbour neighbour) throws IOException {
        json.beginObject();
        json.name("source").value(neighbour.source);
        json.name("score").value(neighbour.score);
        strings(json, "reasons", neighbour.reasons);
        json.endObject();
    }

    private static void strings(JsonWriter json, String name, List<String> values) throws IOException {
        list(json, name, values, JsonWriter::value);
    }

    private static <T> void list(JsonWriter json, String name, List<T> values, Element<T> each) throws IOException {
        if (values.isEmpty()) return;
        json.name(name).beginArray();
        for (T value : values) each.write(json, value);
        json.endArray();
    }

    private static @Nullable String iso(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.iso();
    }

    @FunctionalInterface
    private interface Element<T> {
        void write(JsonWriter json, T value) throws IOException;
    }
}
