package org.backfile.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.backfile.article.Article;
import org.backfile.article.Body;
import org.backfile.article.Figure;
import org.backfile.article.Metadata;
import org.backfile.article.Origin;
import org.backfile.article.Provenance;
import org.backfile.article.ReadingLink;
import org.backfile.article.Rejected;
import org.backfile.article.Timestamp;
import org.backfile.curate.Archive;
import org.backfile.curate.Entry;
import org.backfile.curate.Folded;
import org.backfile.curate.Reason;
import org.backfile.curate.Related;
import org.backfile.curate.Sameness;
import org.backfile.curate.Topic;
import org.backfile.store.Articles;
import org.jspecify.annotations.Nullable;

/** Archives in memory, for tests: articles as {@link Piece}s, put in the order curation gives them. */
public final class ArchiveBuilder {

    /** An article in the making; every field but the headline may stay empty. */
    public static final class Piece {
        public final String source;
        public final String title;

        @Nullable
        public String standfirst;

        @Nullable
        public String published;

        @Nullable
        public String publisher;

        @Nullable
        public String agency;

        @Nullable
        public String dateline;

        @Nullable
        public String language = "en";

        @Nullable
        public String url;

        @Nullable
        public String savedAt;

        public List<String> authors = List.of();
        public List<String> topics = List.of();
        public String html = "<p>Two lines and no more.</p>";
        public List<Figure> figures = List.of();
        public List<ReadingLink> links = List.of();
        public final LinkedHashMap<String, Reason> related = new LinkedHashMap<>();

        Piece(String source, String title) {
            this.source = source;
            this.title = title;
        }

        private @Nullable Timestamp date() {
            return published == null ? null : Timestamp.parse(published);
        }

        private Article article() {
            var text = html.replaceAll("</p>\\s*", "\n\n")
                    .replaceAll("<[^>]*>", "")
                    .strip();
            return new Article(
                    new Origin(source, Sha256.hex(source.getBytes(StandardCharsets.UTF_8)), html.length()),
                    new Provenance(url, savedAt == null ? null : Timestamp.parse(savedAt), null),
                    new Metadata(
                            title, standfirst, authors, agency, publisher, dateline, date(), null, language, topics),
                    new Body(html, text, figures, links, 1),
                    List.of());
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final LinkedHashMap<String, String> copies = new LinkedHashMap<>();
    private final LinkedHashMap<String, Folded.Kind> kinds = new LinkedHashMap<>();

    public Piece add(String source, String title) {
        var piece = new Piece(source, title);
        pieces.add(piece);
        return piece;
    }

    ArchiveBuilder reject(String source, String reason) {
        rejected.add(new Rejected(source, null, 0, reason));
        return this;
    }

    ArchiveBuilder copy(String source, String of) {
        copy(source, of, Folded.Kind.COPY);
        return this;
    }

    Piece copy(String source, String of, Folded.Kind kind) {
        copies.put(source, of);
        kinds.put(source, kind);
        return add(source, "A copy");
    }

    public Archive build() {
        var bySource =
                pieces.stream().sorted(Comparator.comparing(p -> p.source)).toList();
        var order = pieces.stream()
                .filter(p -> !copies.containsKey(p.source))
                .sorted(Comparator.comparing(
                                (Piece p) -> p.date(), Comparator.nullsLast(Comparator.<Timestamp>reverseOrder()))
                        .thenComparing(p -> p.source))
                .toList();
        var sources = order.stream().map(p -> p.source).toList();
        var entries =
                order.stream().map(p -> entry(p, bySource.indexOf(p), sources)).toList();
        var topics = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < entries.size(); i++) {
            for (var t : entries.get(i).metadata().topics()) {
                topics.computeIfAbsent(t, name -> new ArrayList<>()).add(i);
            }
        }
        var folded = bySource.stream()
                .filter(p -> copies.containsKey(p.source))
                .map(p -> folded(p, bySource.indexOf(p), sources))
                .toList();
        return new Archive(
                entries,
                topics.entrySet().stream()
                        .map(e -> new Topic(e.getKey(), e.getValue()))
                        .toList(),
                folded,
                rejected.stream().sorted(Comparator.comparing(Rejected::source)).toList(),
                new InMemory(bySource.stream().map(Piece::article).toList()));
    }

    private Folded folded(Piece piece, int number, List<String> sources) {
        var article = piece.article();
        var kind = Objects.requireNonNull(kinds.get(piece.source));
        boolean isSame = kind == Folded.Kind.COPY;
        return new Folded(
                number,
                article.origin(),
                article.provenance(),
                sources.indexOf(copies.get(piece.source)),
                kind,
                piece.title,
                piece.publisher,
                piece.date(),
                isSame,
                isSame ? 1 : 0.876,
                isSame
                        ? new Sameness(Sameness.Kind.TEXT, Objects.requireNonNull(copies.get(piece.source)), 0)
                        : new Sameness(Sameness.Kind.PART, Objects.requireNonNull(copies.get(piece.source)), 88));
    }

    private static Entry entry(Piece piece, int number, List<String> sources) {
        var article = piece.article();
        var picture = piece.figures.stream()
                .filter(Figure::isHeld)
                .findFirst()
                .map(Figure::src)
                .orElse(null);
        return new Entry(
                number,
                article.origin(),
                article.provenance(),
                article.metadata(),
                article.body().text().split("\\s+", -1).length,
                picture,
                piece.related.entrySet().stream()
                        .map(e -> new Related(sources.indexOf(e.getKey()), 0.5, List.of(e.getValue())))
                        .toList());
    }

    private record InMemory(List<Article> articles) implements Articles {
        @Override
        public int size() {
            return articles.size();
        }

        @Override
        public Article get(int number) {
            return articles.get(number);
        }
    }
}
