package org.backfile.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.article.Article;
import org.backfile.curate.Archive;
import org.backfile.curate.Curator;
import org.backfile.curate.Entry;
import org.backfile.store.JsonLines;

/**
 * Curates one set of the evaluation articles and writes what {@code score} reads:
 *
 * <pre>
 * mvn -q -Pbench -pl site-template,plugin test-compile exec:java -Dexec.mainClass=org.backfile.bench.CurationBench \
 *     -Dexec.args="../shared/bench related/f18 /tmp/f18.jsonl" &amp;&amp; ../shared/bench/score related/f18 /tmp/f18.jsonl
 * </pre>
 *
 * Sets: related/f18, related/digitalgov, assignment/f18, assignment/digitalgov, duplicates.
 */
final class CurationBench {

    private CurationBench() {}

    public static void main(String... args) throws IOException {
        var articles = read(Path.of(args[0]), args[1]);
        var archive = Curator.curate(articles, List.of(), Runtime.getRuntime().availableProcessors());
        try (var out = Files.newBufferedWriter(Path.of(args[2]))) {
            write(archive, articles.all(), out);
        }
    }

    private static EvaluationArticles read(Path folder, String set) throws IOException {
        if (set.equals("duplicates")) return EvaluationArticles.read(folder.resolve("duplicates/docs.jsonl.gz"));
        var file = folder.resolve(set.replace("assignment/", "related/") + ".jsonl");
        var articles = EvaluationArticles.read(file);
        return set.startsWith("assignment/") ? articles.withoutTopicsOfTheNewest() : articles;
    }

    private static void write(Archive archive, List<Article> articles, Writer out) throws IOException {
        var rows = new ArrayList<JsonLines.Row>();
        for (var entry : archive.entries()) {
            rows.add(new JsonLines.Row(
                    articles.get(entry.number()),
                    entry.metadata().topics(),
                    entry.assigned(),
                    null,
                    null,
                    null,
                    null,
                    neighbours(archive, entry)));
        }
        for (var copy : archive.folded()) {
            var into = archive.entries().get(copy.into()).origin().source();
            rows.add(new JsonLines.Row(articles.get(copy.number()), into, copy.why(), null, List.of()));
        }
        rows.sort(Comparator.comparing(row -> row.extraction().source()));
        for (var row : rows) JsonLines.write(row, out);
    }

    private static List<JsonLines.Neighbour> neighbours(Archive archive, Entry entry) {
        return entry.related().stream()
                .map(link -> new JsonLines.Neighbour(
                        archive.entries().get(link.entry()).origin().source(),
                        link.score(),
                        link.reasons().stream()
                                .map(reason -> reason.kind() + " " + reason.terms())
                                .toList()))
                .toList();
    }
}
