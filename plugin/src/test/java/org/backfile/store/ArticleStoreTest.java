package org.backfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.backfile.article.Article;
import org.backfile.article.Body;
import org.backfile.article.Doubt;
import org.backfile.article.Extraction;
import org.backfile.article.Figure;
import org.backfile.article.Metadata;
import org.backfile.article.Origin;
import org.backfile.article.Provenance;
import org.backfile.article.ReadingLink;
import org.backfile.article.Rejected;
import org.backfile.article.Sample;
import org.backfile.article.Timestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleStoreTest {

    private static final Article FULL = new Article(
            new Origin("a/b.html", "00ff", 12),
            new Provenance("https://example.org/b", Timestamp.parse("2024-03-01T10:00Z"), "SingleFile"),
            new Metadata(
                    "A headline — with “marks” and 漢字",
                    "Standfirst",
                    List.of("Ada Example", "Bo Example"),
                    "Wire",
                    "The Example",
                    "Exampleton",
                    Timestamp.parse("2024-02-29T23:59:58+05:30"),
                    Timestamp.parse("2024-03-01"),
                    "pt-BR",
                    List.of("One", "Two")),
            new Body(
                    "<p>Text</p>",
                    "Text " + "again and again ".repeat(500),
                    List.of(
                            new Figure("media/1.png", "1.png", "alt", null, "credit"),
                            new Figure("", "", null, "c", null)),
                    List.of(new ReadingLink("Other", null)),
                    0.1 + 0.2,
                    List.of(new Doubt(-1, 5, 255, true, false), new Doubt(Long.MIN_VALUE, 0, 0, false, true))),
            List.of("c.html"),
            "none",
            "stub: the opening");
    private static final Rejected REJECTED = new Rejected("z.html", null, 0, "It cannot be read.");

    private final Path cache;

    ArticleStoreTest(@TempDir Path cache) {
        this.cache = cache;
    }

    @Test
    void givesBackWhatWasPut() throws IOException {
        build("1", FULL, REJECTED);
        try (var store = ArticleStore.open(cache, "1")) {
            assertThat(store.reuse(key(FULL))).isEqualTo(FULL);
            assertThat(store.reuse(key(REJECTED))).isEqualTo(REJECTED);
        }
    }

    @Test
    void numbersArticlesBySource() throws IOException {
        try (var store = ArticleStore.open(cache, "1")) {
            for (var name : List.of("m.md", "b.md", "z.md", "a/x.md")) {
                var article = Sample.of(name).article();
                store.put(key(article), article);
            }
            store.put(key(REJECTED), REJECTED);
            assertThat(sources(store.seal())).containsExactly("a/x.md", "b.md", "m.md", "z.md");
        }
    }

    @Test
    void takesRecordsOver() throws IOException {
        build("1", FULL, REJECTED);
        try (var store = ArticleStore.open(cache, "1")) {
            store.keep(key(FULL), FULL);
            assertThat(store.seal().get(0)).isEqualTo(FULL);
        }
        try (var store = ArticleStore.open(cache, "1")) {
            assertThat(store.reuse(key(FULL))).isEqualTo(FULL);
            assertThat(store.reuse(key(REJECTED)))
                    .as("not kept by the build between")
                    .isNull();
        }
    }

    @Test
    void knowsNoOtherBytesSidecarOrEngine() throws IOException {
        build("1", FULL);
        try (var store = ArticleStore.open(cache, "1")) {
            assertThat(store.reuse(new PageKey(FULL.source(), "00fe", ""))).isNull();
            assertThat(store.reuse(new PageKey(FULL.source(), "00ff", "sidecar")))
                    .isNull();
            assertThat(store.reuse(new PageKey("a/c.html", "00ff", ""))).isNull();
        }
        try (var store = ArticleStore.open(cache, "2")) {
            assertThat(store.reuse(key(FULL))).isNull();
        }
    }

    @Test
    void aBuildThatDoesNotEndLeavesTheOldStore() throws IOException {
        build("1", FULL);
        try (var store = ArticleStore.open(cache, "1")) {
            store.put(key(REJECTED), REJECTED);
        }
        try (var store = ArticleStore.open(cache, "1")) {
            assertThat(store.reuse(key(FULL))).isEqualTo(FULL);
        }
        assertThat(cache).isDirectoryContaining("glob:**articles.store");
        try (var files = Files.list(cache)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void removesWhatAKilledBuildLeft() throws IOException {
        var dead = Files.writeString(cache.resolve("articles-123.tmp"), "half a record");
        try (var living = ArticleStore.open(cache, "1");
                var other = ArticleStore.open(cache, "1")) {
            assertThat(dead).doesNotExist();
            living.put(key(FULL), FULL);
            other.put(key(FULL), FULL);
            assertThat(living.seal().get(0)).isEqualTo(other.seal().get(0));
        }
    }

    @Test
    void trustsNoDamagedStore() throws IOException {
        build("1", FULL, Sample.of("b.md").text("Some words.").article());
        var store = cache.resolve("articles.store");
        var good = Files.readAllBytes(store);
        for (int at = 0; at < good.length; at++) {
            var bad = good.clone();
            bad[at] ^= 0x10;
            Files.write(store, bad);
            assertReusesNothingWrong();
        }
        for (int length = 0; length < good.length; length += 7) {
            Files.write(store, java.util.Arrays.copyOf(good, length));
            assertReusesNothingWrong();
        }
        Files.writeString(store, "Something else altogether, longer than a footer.");
        assertReusesNothingWrong();
    }

    @Test
    void saysSoWhenTheStoreIsDamagedUnderTheBuild() throws IOException {
        try (var store = ArticleStore.open(cache, "1")) {
            store.put(key(FULL), FULL);
            var articles = store.seal();
            var file = cache.resolve("articles.store");
            var bytes = Files.readAllBytes(file);
            bytes[20] ^= 1;
            Files.write(file, bytes);
            assertThatThrownBy(() -> articles.get(0))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void takesPutsFromManyThreads() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try (var store = ArticleStore.open(cache, "1")) {
            var jobs = new ArrayList<Future<?>>();
            for (int i = 0; i < 500; i++) {
                var article =
                        Sample.of("%03d.md".formatted(i)).text("word " + i).article();
                jobs.add(threads.submit(() -> {
                    store.put(key(article), article);
                    return null;
                }));
            }
            for (var job : jobs) job.get();
            var articles = store.seal();
            assertThat(articles.size()).isEqualTo(500);
            assertThat(articles.get(123).body().text()).isEqualTo("word 123");
        } finally {
            threads.shutdown();
        }
    }

    private void assertReusesNothingWrong() throws IOException {
        try (var store = ArticleStore.open(cache, "1")) {
            assertThat(store.reuse(key(FULL))).isIn(FULL, null);
        }
    }

    private void build(String fingerprint, Extraction... pages) throws IOException {
        try (var store = ArticleStore.open(cache, fingerprint)) {
            for (var page : pages) store.put(key(page), page);
            var unused = store.seal();
        }
    }

    private static PageKey key(Extraction page) {
        var sha256 = page instanceof Article article ? article.origin().sha256() : ((Rejected) page).sha256();
        return new PageKey(page.source(), Objects.requireNonNullElse(sha256, ""), "");
    }

    private static List<String> sources(Articles articles) {
        var sources = new ArrayList<String>();
        for (int i = 0; i < articles.size(); i++) sources.add(articles.get(i).source());
        return sources;
    }
}
