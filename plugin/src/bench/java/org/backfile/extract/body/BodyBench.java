package org.backfile.extract.body;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backfile.article.Body;
import org.backfile.article.Metadata;
import org.backfile.bench.Truths;
import org.backfile.source.Pictures;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Time of the body step beside jsoup's bare parse of the same pages, one thread, warm; and what the writer keeps of the blocks.
 *
 * <pre>BodyBench GT.jsonl=PAGES [ID]    with an id: prints that page's body</pre>
 */
final class BodyBench {

    private static final int ROUNDS = 3;
    private static final Metadata NOTHING =
            new Metadata("?", null, List.of(), null, null, null, null, null, null, List.of());

    private BodyBench() {}

    public static void main(String[] args) throws IOException {
        int eq = args[0].indexOf('=');
        var folder = Path.of(args[0].substring(eq + 1));
        var truths = Truths.read(Path.of(args[0].substring(0, eq)));
        var reader = new BodyReader(Pictures.NONE);
        var pages = new ArrayList<String>();
        for (var truth : truths) {
            var html = Files.readString(folder.resolve(truth.id() + ".html"), StandardCharsets.UTF_8);
            if (args.length > 1 && truth.id().equals(args[1]))
                print(reader.read(Jsoup.parse(html, truth.host()), "", NOTHING));
            pages.add(html);
        }
        if (args.length == 1) measure(truths, pages, reader);
    }

    private static void print(@Nullable Body body) {
        if (body == null) return;
        System.out.println(body.html() + "\n\n" + body.text() + "\n\n" + body.figures() + "\n" + body.readingLinks()
                + "\n" + body.confidence());
    }

    private static void measure(List<Truths.Truth> truths, List<String> pages, BodyReader reader) {
        for (int round = 0; round < ROUNDS; round++) {
            long parse = 0;
            long body = 0;
            double f1 = 0;
            for (int i = 0; i < pages.size(); i++) {
                long start = System.nanoTime();
                var document = Jsoup.parse(pages.get(i));
                long parsed = System.nanoTime();
                var result = reader.read(document, "", NOTHING);
                long done = System.nanoTime();
                parse += parsed - start;
                body += done - parsed;
                f1 += result == null
                        ? 0
                        : Truths.score(result.text(), truths.get(i).text())[2];
            }
            System.out.printf(
                    Locale.ROOT,
                    "parse %.2f s, body %.2f s: %.2f times; %.0f pages/s; word F1 of the written text (pages seen in training) %.4f%n",
                    parse / 1e9,
                    body / 1e9,
                    (parse + body) / (double) parse,
                    pages.size() * 1e9 / (parse + body),
                    f1 / pages.size());
        }
    }
}
