package org.backfile.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.backfile.article.Article;
import org.backfile.article.Rejected;
import org.backfile.curate.Folded;
import org.backfile.curate.Related;
import org.backfile.store.JsonLines;
import org.jspecify.annotations.Nullable;

/** {@code data/articles.jsonl}: every source page in the order of its source, with its place in the site. */
final class ArticlesData {

    static final String PATH = "data/articles.jsonl";

    private final Edition edition;
    private final Reasons reasons;
    private final Map<Integer, Integer> entries = new HashMap<>();
    private final Map<Integer, Folded> folded = new HashMap<>();

    ArticlesData(Edition edition) {
        this.edition = edition;
        this.reasons = new Reasons(edition.text());
        for (int i = 0; i < edition.size(); i++) entries.put(edition.entry(i).number(), i);
        for (var copy : edition.archive().folded()) folded.put(copy.number(), copy);
    }

    void write(Sink sink) throws IOException {
        try (var out = new BufferedWriter(new OutputStreamWriter(sink.open(PATH), StandardCharsets.UTF_8))) {
            var articles = edition.archive().articles();
            var rejected = edition.archive().rejected().iterator();
            var next = rejected.hasNext() ? rejected.next() : null;
            for (int number = 0; number < articles.size(); number++) {
                var article = articles.get(number);
                while (next != null && next.source().compareTo(article.source()) < 0) {
                    JsonLines.write(next, out);
                    next = rejected.hasNext() ? rejected.next() : null;
                }
                JsonLines.write(row(number, article), out);
            }
            writeRest(next, rejected, out);
        }
    }

    private static void writeRest(@Nullable Rejected first, Iterator<Rejected> others, Writer out) throws IOException {
        if (first != null) JsonLines.write(first, out);
        while (others.hasNext()) JsonLines.write(others.next(), out);
    }

    private JsonLines.Row row(int number, Article article) {
        var index = entries.get(number);
        if (index != null) {
            var related =
                    edition.entry(index).related().stream().map(this::neighbour).toList();
            return new JsonLines.Row(article, null, null, edition.urls().article(index), related);
        }
        var copy = folded.get(number);
        if (copy == null) throw new IllegalStateException("neither kept nor folded: " + article.source());
        var into = edition.entry(copy.into()).origin().source();
        return new JsonLines.Row(article, into, copy.why(), edition.urls().article(copy.into()), List.of());
    }

    private JsonLines.Neighbour neighbour(Related related) {
        return new JsonLines.Neighbour(
                edition.entry(related.entry()).origin().source(), related.score(), reasons.clauses(related.reasons()));
    }
}
