package org.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.backfile.site.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search page as a reader uses it. */
@InChromium
class SearchTest {

    private static final String FERRY = "Ferry stranded off Lantern Point";
    private static final String HIVES = "A wet spring leaves the hives hungry";
    private static final String WHEEL = "The miller’s daughter repairs a wheel";

    @TempDir
    private static Path site;

    private static Loopback server;
    private static Tab tab;

    @BeforeAll
    static void build(Chromium chromium) throws Exception {
        Written.of(SmallArchive.make()).save(site);
        server = new Loopback(site);
        tab = chromium.tab();
    }

    @AfterAll
    static void close() {
        tab.close();
        server.close();
    }

    @AfterEach
    void complainsOfNothing() {
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            headline            | lantern point          | Ferry stranded off Lantern Point
            author              | weissenborn            | Größere Fähre für die Insel
            topic               | markets                | Fish market moves indoors
            publication         | meadow mill paddles    | The miller’s daughter repairs a wheel
            deep in the body    | buoy                   | Ferry stranded off Lantern Point
            two words           | museum fog             | Ferry stranded off Lantern Point
            accents             | FAHRE kuche            | Größere Fähre für die Insel
            possessive          | pilot company          | Ferry stranded off Lantern Point
            phrase              | "no fog"               | The miller’s daughter repairs a wheel
            exclusion           | fog -ferry             | The miller’s daughter repairs a wheel
            excluded phrase     | fog -"broken lamp"     | The miller’s daughter repairs a wheel
            Chinese             | 码头                    | 渡轮恢复通航
            Chinese, longer     | 东海岸的渡轮             | 渡轮恢复通航
            one character       | 茶                      | 渡轮恢复通航
            last of its run     | 航                      | 渡轮恢复通航
            Japanese            | 灯台                    | 東京都の灯台が百周年
            Arabic              | الصيادون               | العبّارة تعود إلى الجزيرة
            Hindi               | सुबह                     | नाव फिर चली
            Russian             | елкина лед             | Паром ходит каждый день
            """)
    void finds(String what, String query, String headline) {
        for (var start : List.of(site.resolve("search.html").toUri(), server.address("search.html"))) {
            assertThat(submitted(start, query))
                    .as(what + " on " + start.getScheme())
                    .containsExactly(headline);
        }
    }

    @Test
    void findsNothingForWhatIsNotThere() {
        assertThat(submitted(page(), "xyzzyplugh")).isEmpty();
        assertThat(status()).contains("Nothing found for “xyzzyplugh”");
        // Every two of the characters are neighbours somewhere, but not all of them.
        assertThat(submitted(page(), "東京都へ")).isEmpty();
        assertThat(submitted(page(), "\"lamp broken\"")).isEmpty();
    }

    @Test
    void saysWhenOnlySomeOfTheWordsAreThere() {
        assertThat(submitted(page(), "barometer paddles")).containsExactlyInAnyOrder(FERRY, HIVES, WHEEL);
        assertThat(status()).startsWith("No article has all of these words");
        assertThat(submitted(page(), "paddles xyzzyplugh")).containsExactly(WHEEL);
        assertThat(status()).contains("In no article: xyzzyplugh.");
    }

    @Test
    void showsResultsWhileTypingAndKeepsTheAddress() {
        tab.open(page());
        tab.evaluate("document.getElementById('q').focus()");
        tab.type("baro");
        tab.waitFor("document.querySelectorAll('#results li').length === 2");
        assertThat(headlines()).containsExactlyInAnyOrder(FERRY, HIVES);
        assertThat(tab.evaluate("location.search").getAsString()).isEqualTo("?q=baro");
        tab.type("meter museum");
        tab.waitFor("document.querySelectorAll('#results li').length === 1");
        assertThat(headlines()).containsExactly(FERRY);
        assertThat(tab.evaluate("document.querySelector('#results .passage').textContent")
                        .getAsString())
                .contains("barometer went to the museum");
        assertThat(tab.evaluate("[...document.querySelectorAll('#results mark')].map(m => m.textContent).join()")
                        .getAsString())
                .isEqualTo("barometer,museum");
    }

    @Test
    void worksByKeyboard() {
        tab.open(page());
        tab.press("/");
        tab.type("fog");
        tab.press("Enter");
        tab.waitFor("document.querySelectorAll('#results li').length === 2");
        tab.press("ArrowDown");
        tab.press("ArrowDown");
        assertThat(tab.evaluate("document.activeElement === document.querySelectorAll('#results h2 a')[1]")
                        .getAsBoolean())
                .isTrue();
        var href = tab.evaluate("document.activeElement.href").getAsString();
        tab.press("ArrowUp");
        tab.press("ArrowUp");
        assertThat(tab.evaluate("document.activeElement.id").getAsString()).isEqualTo("q");
        tab.open(URI.create(href));
        assertThat(tab.evaluate("document.querySelector('h1').textContent").getAsString())
                .isNotBlank();
    }

    @Test
    void startsFromTheFrontPage() {
        tab.open(site.resolve("index.html").toUri());
        tab.evaluate("document.getElementById('q').focus()");
        tab.type("gulls");
        tab.press("Enter");
        tab.waitFor("document.querySelector('#results li')");
        assertThat(headlines()).containsExactly("Fish market moves indoors");
    }

    @Test
    void leadsToThePassage() {
        assertThat(submitted(page(), "barometer museum")).containsExactly(FERRY);
        tab.evaluate("document.querySelector('#results h2 a').focus()");
        tab.resize(400, 200);
        tab.press("Enter");
        tab.waitFor("document.querySelector('.body') && scrollY > 0");
        tab.resize(1280, 900);
    }

    @Test
    void saysThatTheIndexIsMissing(Chromium chromium, @TempDir Path copy) throws Exception {
        var written = Written.of(SmallArchive.make());
        written.files.keySet().removeIf(path -> path.startsWith("assets/search/"));
        written.save(copy);
        try (var other = chromium.tab()) {
            other.open(copy.resolve("search.html").toUri());
            other.waitFor("document.getElementById('status').textContent.startsWith('The index could not be read')");
        }
    }

    @Test
    void narrowsByFilters() {
        tab.open(page());
        tab.waitFor("document.querySelectorAll('#filters select').length === 4");
        choose("Weather");
        tab.waitFor("document.querySelectorAll('#results li').length === 2");
        assertThat(headlines()).containsExactly(FERRY, HIVES);
        choose("2023");
        tab.waitFor("document.querySelectorAll('#results li').length === 1");
        assertThat(headlines()).containsExactly(HIVES);
        assertThat(tab.evaluate("location.search").getAsString()).isEqualTo("?topics=Weather&years=2023");
    }

    @Test
    void showsMarkupAsTheTextItIs() {
        assertThat(submitted(page(), "onerror alert")).containsExactly(WHEEL);
        assertThat(tab.evaluate("document.querySelector('#results img') === null")
                        .getAsBoolean())
                .isTrue();
        assertThat(submitted(page(), "<img src=x onerror=alert(1)>")).containsExactly(WHEEL);
    }

    private static URI page() {
        return site.resolve("search.html").toUri();
    }

    /** Opens the page as a submitted form would, and waits for the answer. */
    private static List<String> submitted(URI start, String query) {
        tab.open(URI.create(start + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        tab.waitFor("document.querySelector('form[role=search]').dataset.done === " + new Gson().toJson(query));
        return headlines();
    }

    private static List<String> headlines() {
        return tab
                .evaluate("[...document.querySelectorAll('#results h2 a')].map(a => a.textContent)")
                .getAsJsonArray()
                .asList()
                .stream()
                .map(headline -> headline.getAsString())
                .toList();
    }

    private static String status() {
        return tab.evaluate("document.getElementById('status').textContent").getAsString();
    }

    private static void choose(String value) {
        tab.evaluate("{ const select = [...document.querySelectorAll('#filters select')]"
                + ".find(s => [...s.options].some(o => o.value === '" + value + "'));"
                + "select.value = '" + value + "'; select.dispatchEvent(new Event('change')); }");
    }
}
