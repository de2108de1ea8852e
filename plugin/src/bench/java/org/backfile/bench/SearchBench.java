package org.backfile.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.backfile.article.Article;
import org.backfile.article.Timestamp;
import org.backfile.article.Words;
import org.backfile.browser.Chromium;
import org.backfile.browser.Tab;
import org.backfile.curate.Archive;
import org.backfile.site.Hands;
import org.backfile.site.Sink;
import org.backfile.site.Site;
import org.backfile.site.SitePage;
import org.backfile.site.SiteSettings;
import org.backfile.site.Theme;
import org.backfile.site.search.SearchIndex;
import org.backfile.site.search.Slip;
import org.backfile.site.search.Vocabulary;
import org.backfile.store.Articles;
import org.backfile.store.Memory;

/**
 * The search of a folder made by {@code speed/make-corpus}: CPU time to build the index, bytes and files, and what a reader waits
 * and loads in Chromium on {@code file://}.
 *
 * <pre>mvn -q -Pbench -pl site-template,plugin test-compile exec:java \
 *   -Dexec.mainClass=org.backfile.bench.SearchBench -Dexec.args="CORPUS OUT"</pre>
 */
public final class SearchBench {

    private static final int QUERIES = 40;

    /** From the first key to the first result on the screen. */
    private static final String WATCH = """
            new Promise(done => {
              const field = document.getElementById('q'), results = document.getElementById('results');
              const start = performance.now();
              new MutationObserver((all, me) => {
                if (!results.firstElementChild) return;
                me.disconnect();
                requestAnimationFrame(() => done(performance.now() - start));
              }).observe(results, {childList: true});
              field.value = %s;
              field.dispatchEvent(new Event('input'));
            })""";

    private SearchBench() {}

    public static void main(String[] args) throws Exception {
        var archive = MarkdownCorpus.read(Path.of(args[0]));
        var out = Path.of(args[1]);
        for (int round = 0; round < 3; round++) build(archive, out);
        read(archive, out);
    }

    @SuppressWarnings("SystemOut")
    private static void build(Archive archive, Path out) throws Exception {
        writePages(archive.entries().get(0).metadata().published(), new Folder(out));
        var folder = new Folder(out);
        long start = cpu();
        var vocabulary = Vocabulary.of(archive, Hands.ONE);
        long learned = cpu() - start;
        var index = new SearchIndex(vocabulary, folder);
        long fed = 0;
        int n = archive.entries().size();
        for (int i = n - 1; i >= 0; i--) {
            var entry = archive.entries().get(i);
            var text = archive.articles().get(entry.number()).body().text();
            var slug = entry.metadata().title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            long before = cpu();
            var path = "articles/2024/11/" + slug + ".html";
            index.add(Slip.of(vocabulary, path, entry.metadata(), text), entry.metadata());
            fed += cpu() - before;
        }
        start = cpu();
        index.finish();
        System.out.printf(
                Locale.ROOT,
                "CPU: learn %d ms, feed %d ms, finish %d ms; %d files, %d bytes, %.1f bytes an article%n",
                learned / 1_000_000,
                fed / 1_000_000,
                (cpu() - start) / 1_000_000,
                folder.files,
                folder.bytes,
                (double) folder.bytes / n);
    }

    /** The search page and the theme, by way of a site without articles. */
    private static void writePages(Timestamp updated, Sink sink) throws Exception {
        var none = new Archive(List.of(), List.of(), List.of(), List.of(), new Articles() {
            @Override
            public int size() {
                return 0;
            }

            @Override
            public Article get(int number) {
                throw new IndexOutOfBoundsException(number);
            }
        });
        new Site(new SiteSettings("Bench", null, "en", "Bench", updated), Theme.standard())
                .write(none, Memory.NONE, sink, Hands.ONE);
    }

    @SuppressWarnings("SystemOut")
    private static void read(Archive archive, Path out) throws IOException {
        var page = out.resolve("search.html").toUri();
        var first = new ArrayList<Double>();
        for (var letter : List.of("c", "s", "a", "p", "d")) {
            try (var chromium = Chromium.start(Chromium.find().orElseThrow());
                    var tab = chromium.tab()) {
                tab.open(page);
                first.add(typed(tab, letter));
            }
        }
        var cold = new ArrayList<Double>();
        var warm = new ArrayList<Double>();
        var bytes = new ArrayList<Double>();
        double heap = 0;
        try (var chromium = Chromium.start(Chromium.find().orElseThrow())) {
            for (var query : queries(archive)) {
                try (var tab = chromium.tab()) {
                    tab.open(URI.create(page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
                    tab.waitFor("document.querySelector('form').dataset.done");
                    bytes.add(bytesRead(tab, out));
                }
                try (var tab = chromium.tab()) {
                    tab.open(page);
                    cold.add(typed(tab, query));
                    for (var other : queries(archive).subList(0, 5)) {
                        tab.evaluate("document.getElementById('results').replaceChildren()");
                        warm.add(typed(tab, other));
                    }
                    heap = Math.max(
                            heap,
                            tab.evaluate("performance.memory.usedJSHeapSize").getAsDouble());
                }
            }
        }
        print("first letter in a new browser, ms", first);
        print("two words in a new tab, ms", cold);
        print("two words later, ms", warm);
        print("bytes read for two words", bytes);
        System.out.printf(Locale.ROOT, "largest heap after six queries: %.1f MB%n", heap / 1e6);
    }

    /** Nanoseconds of this thread, whatever else the machine does. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double typed(Tab tab, String text) {
        return tab.evaluate(WATCH.formatted("'" + text + "'")).getAsDouble();
    }

    private static double bytesRead(Tab tab, Path out) throws IOException {
        double bytes = 0;
        for (var request : tab.requests()) {
            if (request.contains("/assets/search/")) {
                bytes += Files.size(out.resolve(request.replaceAll(".*/(assets/search/\\w+\\.js).*", "$1")));
            }
        }
        return bytes;
    }

    /** Two words that stand in one article, neither very short. */
    private static List<String> queries(Archive archive) {
        var random = new Random(4);
        var queries = new ArrayList<String>();
        while (queries.size() < QUERIES) {
            var text = archive.articles()
                    .get(random.nextInt(archive.articles().size()))
                    .body()
                    .text();
            var words = new ArrayList<String>();
            var walk = Words.of(text);
            while (walk.next()) if (walk.length() > 4) words.add(walk.folded());
            queries.add(words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())));
        }
        return queries;
    }

    @SuppressWarnings("SystemOut")
    private static void print(String what, List<Double> values) {
        var sorted = values.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f, slowest %.0f%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }

    private static final class Folder implements Sink {
        private final Path root;
        private long bytes;
        private int files;

        Folder(Path root) {
            this.root = root;
        }

        @Override
        public void put(SitePage page) throws IOException {
            bytes += page.bytes().length;
            files++;
            var file = root.resolve(page.path());
            Files.createDirectories(file.getParent());
            Files.write(file, page.bytes());
        }

        @Override
        public OutputStream open(String path) throws IOException {
            Files.createDirectories(root.resolve(path).getParent());
            return Files.newOutputStream(root.resolve(path));
        }
    }
}
