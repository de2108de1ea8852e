package org.backfile.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.backfile.article.Article;
import org.backfile.curate.Archive;
import org.backfile.curate.Folded;
import org.backfile.source.SourceOrder;
import org.backfile.store.JsonLines;
import org.backfile.store.JsonLines.Neighbour;
import org.backfile.store.JsonLines.Row;
import org.jspecify.annotations.Nullable;

/** {@code articles.jsonl}: every source page in the order of its source, whatever became of it. */
public final class ArticlesData {

    /** Where it stands in a site. */
    public static final String PATH = "data/articles.jsonl";

    private ArticlesData() {}

    /** An article is only fetched from the store when its row's turn has come. */
    private record Line(String source, Supplier<Row> row) {}

    /** The row of the article at an index of the archive. */
    private interface Kept {
        Row row(int index, Article article);
    }

    /** The rows of an archive without a site: no paths, no related articles; topics in the page's own words, where it names any. */
    public static void write(Archive archive, Writer out) throws IOException {
        Kept kept = (index, article) -> {
            var entry = archive.entries().get(index);
            var assigned = entry.assigned();
            var topics = assigned.isEmpty() ? article.metadata().topics() : assigned;
            return new Row(article, topics, assigned, null, null, null, null, List.of());
        };
        write(archive, kept, index -> null, out);
    }

    /** The rows of a site. */
    static void write(Edition edition, Sink sink) throws IOException {
        try (var out = new BufferedWriter(new OutputStreamWriter(sink.open(PATH), StandardCharsets.UTF_8))) {
            Kept kept = (index, article) -> {
                var entry = edition.entry(index);
                var path = edition.urls().article(index);
                return new Row(
                        article,
                        entry.metadata().topics(),
                        entry.assigned(),
                        null,
                        null,
                        null,
                        path,
                        neighbours(edition, index));
            };
            write(edition.archive(), kept, edition.urls()::article, out);
        }
    }

    private static void write(Archive archive, Kept kept, IntFunction<@Nullable String> path, Writer out)
            throws IOException {
        var articles = archive.articles();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < archive.entries().size(); i++) {
            int index = i;
            var entry = archive.entries().get(i);
            lines.add(new Line(entry.origin().source(), () -> kept.row(index, articles.get(entry.number()))));
        }
        for (var copy : archive.folded()) {
            var into = archive.entries().get(copy.into()).origin().source();
            lines.add(new Line(copy.origin().source(), () -> folded(copy, articles.get(copy.number()), into, path)));
        }
        for (var rejected : archive.rejected()) {
            lines.add(new Line(rejected.source(), () -> new Row(rejected, null, null, null, List.of())));
        }
        lines.sort(Comparator.comparing(Line::source, SourceOrder.BY_CODE_POINT));
        for (var line : lines) JsonLines.write(line.row().get(), out);
    }

    private static Row folded(Folded copy, Article article, String into, IntFunction<@Nullable String> path) {
        return new Row(
                article,
                article.metadata().topics(),
                List.of(),
                into,
                copy.score(),
                copy.why(),
                path.apply(copy.into()),
                List.of());
    }

    private static List<Neighbour> neighbours(Edition edition, int index) {
        var reasons = new Reasons(edition.text());
        return edition.entry(index).related().stream()
                .map(related -> new Neighbour(
                        edition.entry(related.entry()).origin().source(),
                        related.score(),
                        reasons.clauses(related.reasons())))
                .toList();
    }
}
