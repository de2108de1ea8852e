package org.backfile.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.backfile.article.Article;
import org.backfile.article.Body;
import org.backfile.extract.Extractor;
import org.backfile.source.ContentFolder;
import org.backfile.source.Pictures;
import org.backfile.source.Reading;

/**
 * What the extractor's confidence is worth: mean word F1 of the pages in ten steps of it, and below and above {@link Body#UNSURE}.
 *
 * <pre>ConfidenceBench GT.jsonl=PAGES</pre>
 */
final class ConfidenceBench {

    private ConfidenceBench() {}

    private record Page(double confidence, double f1) {}

    public static void main(String[] args) throws IOException {
        int eq = args[0].indexOf('=');
        var truths = new HashMap<String, String>();
        for (var truth : Truths.read(Path.of(args[0].substring(0, eq)))) truths.put(truth.id(), truth.text());
        var content = ContentFolder.open(Path.of(args[0].substring(eq + 1)));
        var extractor = new Extractor(Pictures.NONE);
        var pages = new ArrayList<Page>();
        for (var file : content.files()) {
            var truth = truths.get(file.source().replaceFirst("\\.[^.]+$", ""));
            if (truth == null || !(content.read(file) instanceof Reading.Page page)) continue;
            if (extractor.extract(page.page()) instanceof Article article)
                pages.add(new Page(
                        article.body().confidence(), Truths.score(article.body().text(), truth)[2]));
        }
        pages.sort(Comparator.comparingDouble(Page::confidence));
        for (int i = 0; i < 10; i++)
            print("tenth " + (i + 1), pages.subList(i * pages.size() / 10, (i + 1) * pages.size() / 10));
        print("unsure", pages.stream().filter(p -> p.confidence < Body.UNSURE).toList());
        print(
                "the rest",
                pages.stream().filter(p -> p.confidence >= Body.UNSURE).toList());
    }

    private static void print(String name, List<Page> pages) {
        if (pages.isEmpty()) return;
        System.out.printf(
                Locale.ROOT,
                "%-9s %4d pages, confidence %.2f to %.2f, word F1 %.3f, below .8: %d%n",
                name,
                pages.size(),
                pages.get(0).confidence,
                pages.get(pages.size() - 1).confidence,
                pages.stream().mapToDouble(Page::f1).average().orElse(0),
                pages.stream().filter(p -> p.f1 < 0.8).count());
    }
}
