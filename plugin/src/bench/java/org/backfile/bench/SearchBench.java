package org.backfile.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.curate.Archive;
import org.backfile.site.Sink;
import org.backfile.site.SitePage;
import org.backfile.site.search.SearchIndex;
import org.backfile.site.search.Vocabulary;

/**
 * The search index of a folder made by {@code speed/make-corpus}: time to build, bytes, files.
 *
 * <pre>mvn -q -Pbench -pl site-template,plugin test-compile exec:java -Dexec.mainClass=org.backfile.bench.SearchBench \
 *   -Dexec.args="CORPUS OUT"</pre>
 */
public final class SearchBench {

    private SearchBench() {}

    public static void main(String[] args) throws Exception {
        var archive = MarkdownCorpus.read(Path.of(args[0]));
        var out = Path.of(args[1]);
        for (int round = 0; round < 3; round++) build(archive, out);
    }

    @SuppressWarnings("SystemOut")
    private static void build(Archive archive, Path out) throws IOException {
        var bytes = new long[1];
        var files = new int[1];
        Sink sink = new Sink() {
            @Override
            public void put(SitePage page) throws IOException {
                bytes[0] += page.bytes().length;
                files[0]++;
                var file = out.resolve(page.path());
                Files.createDirectories(file.getParent());
                Files.write(file, page.bytes());
            }

            @Override
            public OutputStream open(String path) throws IOException {
                return Files.newOutputStream(out.resolve(path));
            }
        };
        long start = System.nanoTime();
        var vocabulary = Vocabulary.of(archive);
        long learned = System.nanoTime();
        var index = new SearchIndex(vocabulary, sink);
        long fed = 0;
        int n = archive.entries().size();
        for (int i = n - 1; i >= 0; i--) {
            var entry = archive.entries().get(i);
            var text = archive.articles().get(entry.number()).body().text();
            long before = System.nanoTime();
            var slug =
                    entry.metadata().title().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            index.add("articles/2024/11/" + slug + ".html", entry.metadata(), text);
            fed += System.nanoTime() - before;
        }
        long finish = System.nanoTime();
        index.finish();
        long end = System.nanoTime();
        System.out.printf(
                "learn %d ms, feed %d ms, finish %d ms, %d files, %d bytes, %.1f bytes an article%n",
                (learned - start) / 1_000_000,
                fed / 1_000_000,
                (end - finish) / 1_000_000,
                files[0],
                bytes[0],
                (double) bytes[0] / n);
    }
}
