package org.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.BuildReport;
import org.backfile.Fleet;
import org.backfile.publish.Verifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An archive of attacks, one a page, is built and read: nothing of them runs, and nothing is asked of anybody. */
@InChromium
class HostileSiteTest {

    private static final List<Attack> ATTACKS = BodyAttacks.all();
    private static final int TOGETHER = 40;
    /** Milliseconds for what a page does after it has loaded. */
    private static final int LATE = 300;

    private static final String[] WORDS = """
            harbour ferry gull lamp keeper tide anchor cable barge pilot storm quay rope cargo captain island market bridge river
            miller wheel stone garden orchard school teacher letter station train winter summer museum painter theatre council mayor
            vote budget road tunnel forest wolf shepherd valley glacier doctor nurse clinic vaccine library archive paper ink press
            """.strip().split("\\s+");

    @TempDir
    private static Path folder;

    private static BuildReport report;
    private Tab tab;
    private Loopback server;

    @BeforeAll
    static void build() throws Exception {
        for (int i = 0; i < ATTACKS.size(); i++) write(raw(i), page(ATTACKS.get(i), i));
        int seed = ATTACKS.size();
        for (var file : FieldAttacks.files().entrySet())
            write("pages/" + file.getKey(), file.getValue().replace("#", prose(seed++)));
        report = Fleet.build(folder);
    }

    @BeforeEach
    void openTab(Chromium chromium) throws IOException {
        tab = chromium.tab();
        tab.block("*" + Attack.OUTSIDE + "*");
        tab.bind("ran");
        server = new Loopback(folder);
    }

    @AfterEach
    void close() {
        tab.close();
        server.close();
    }

    @Test
    void thereAreManyAttacksAndTheirPagesAreArticles() {
        assertThat(ATTACKS).hasSizeGreaterThan(400).doesNotHaveDuplicates();
        assertThat(report.seen())
                .isEqualTo(ATTACKS.size() + FieldAttacks.files().size() - 12);
        assertThat(report.kept()).as(report.summary()).isGreaterThan(report.seen() * 9 / 10);
    }

    @Test
    void theSiteIsSound() throws IOException {
        assertThat(Verifier.verify(folder.resolve("site")).findings()).isEmpty();
    }

    @Test
    void nothingRunsAndNothingIsAskedOfAnybody() throws IOException {
        var all = pages(folder.resolve("site"));
        // A print edition holds the same body; those of some will do.
        var pages = IntStream.range(0, all.size())
                .filter(i -> i % 8 == 0 || !all.get(i).startsWith("print/"))
                .mapToObj(all::get)
                .toList();
        for (var some : partition(pages)) {
            visit(some.stream().map(path -> "site/" + path).toList());
            assertThat(tab.complaints()).as("%s", some).isEmpty();
        }
        Chromium.pause(LATE);
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requests())
                .filteredOn(address -> !address.equals("data:,"))
                .hasSizeGreaterThan(pages.size())
                .allMatch(address -> address.startsWith(server.address("").toString()));
    }

    @Test
    void norFromADisk() throws IOException {
        var site = folder.resolve("site");
        var pages = pages(site);
        for (int i = 0; i < pages.size(); i += 40) {
            tab.open(site.resolve(pages.get(i)).toUri());
            assertThat(tab.complaints()).as(pages.get(i)).isEmpty();
        }
        assertThat(tab.requests())
                .allMatch(address -> address.startsWith(site.toUri().toString()));
    }

    /** Were the cleaning to fail, the policy in each page would stop what is left, and the tests above would hear of it. */
    @Test
    void aHandlerThatCameThroughWouldBeHeardOf() throws IOException {
        var page = Files.readString(folder.resolve("site/about.html"));
        write("planted.html", page.replace("</body>", "<img src=x: onerror=ran(1)></body>"));
        visit(List.of("planted.html"));
        Chromium.pause(LATE);
        assertThat(tab.complaints())
                .anyMatch(complaint -> complaint.contains("Content Security Policy"))
                .noneMatch(complaint -> complaint.startsWith("called"));
    }

    /** The same pages as they were: whatever can be noticed is. */
    @ParameterizedTest
    @CsvSource({"script, 30", "handler, 60", "address, 30", "mutation, 12", "fetch, 25", "style, 25", "clobbering, 8"})
    void rawTheyDo(String kind, int atLeast) throws IOException {
        var pages = IntStream.range(0, ATTACKS.size())
                .filter(i -> ATTACKS.get(i).kind().equals(kind))
                .mapToObj(HostileSiteTest::raw)
                .toList();
        for (var some : partition(pages)) visit(some);
        Chromium.pause(LATE);
        long asked = tab.requests().stream()
                .filter(address -> address.contains(Attack.OUTSIDE))
                .count();
        long ran = tab.complaints().stream()
                .filter(complaint -> complaint.startsWith("called "))
                .count();
        assertThat(asked + ran).isGreaterThanOrEqualTo(atLeast);
    }

    /** Shows pages in frames of one, and does with each all that a reader may do, but for following links to other pages. */
    private void visit(List<String> pages) throws IOException {
        write(
                "frames.html",
                FRAMES.replace(
                        "PAGES",
                        new Gson()
                                .toJson(pages.stream()
                                        .map(page -> server.address("")
                                                .resolve(URI.create(encoded(page)))
                                                .toString())
                                        .toList())));
        tab.open(server.address("frames.html"));
        tab.waitFor("done.size === pages.length");
    }

    private static final String FRAMES = """
            <!DOCTYPE html><meta charset=utf-8><title>Frames</title><link rel=icon href="data:,"><script>
            const pages = PAGES, done = new Set();
            const kinds = ['mouseover', 'mouseenter', 'pointerover', 'focus', 'input', 'animationend', 'click'];
            const isScript = address => /^\\W*(java|vb)?script/i.test(address || '');
            function provoke(w) {
              w.addEventListener('click', e => {
                const a = e.target.closest('a, area');
                if (a && !isScript(a.getAttribute('href') || a.getAttribute('xlink:href'))) e.preventDefault();
              }, true);
              w.addEventListener('submit', e => {
                const to = (e.submitter && e.submitter.getAttribute('formaction')) || e.target.getAttribute('action');
                if (!isScript(to)) e.preventDefault();
              }, true);
              const all = [...w.document.querySelectorAll('article *, body > *')].slice(0, 300);
              for (const e of all)
                if (!e.closest('form[role=search]'))
                  for (const kind of kinds)
                    e.dispatchEvent(new w.MouseEvent(kind, {bubbles: kind === 'click', cancelable: true}));
            }
            for (const page of pages) {
              const frame = document.createElement('iframe');
              frame.onload = () => {
                try { provoke(frame.contentWindow); } catch (e) { console.log(page, e); }
                done.add(page);
              };
              frame.width = frame.height = 50;
              frame.src = page;
              document.documentElement.append(frame);
            }
            </script>
            """;

    private static String raw(int i) {
        return "pages/" + ATTACKS.get(i).kind() + i + "/page.html";
    }

    private static String page(Attack attack, int seed) {
        return "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>" + headline(seed)
                + "</title><body><article><h1>"
                + headline(seed) + "</h1><p>" + prose(seed) + "</p>" + attack.html() + "<p>" + prose(seed + 100_000)
                + "</p></article></body></html>";
    }

    private static String headline(int seed) {
        return "The " + words(seed, 4) + " " + seed;
    }

    /** Some sentences that no other page has. */
    private static String prose(int seed) {
        var text = new StringBuilder();
        for (int i = 0; i < 6; i++)
            text.append("The ").append(words(seed * 31 + i, 12)).append(". ");
        return text.toString();
    }

    private static String words(int seed, int count) {
        var random = new Random(seed);
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) words.add(WORDS[random.nextInt(WORDS.length)]);
        return String.join(" ", words);
    }

    private static String encoded(String path) {
        return Stream.of(path.split("/", -1))
                .map(segment -> URLEncoder.encode(segment, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
    }

    private static List<List<String>> partition(List<String> list) {
        return IntStream.iterate(0, i -> i < list.size(), i -> i + TOGETHER)
                .mapToObj(i -> list.subList(i, Math.min(i + TOGETHER, list.size())))
                .toList();
    }

    private static List<String> pages(Path site) throws IOException {
        try (var files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString())
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
