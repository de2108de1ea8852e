package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.Set;
import org.backfile.article.Timestamp;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What search engines, previews and reference managers read of an article's page. */
class MachineReadingTest {

    private static final String LAMP = "articles/2024/11/the-last-keeper-of-gannet-point-puts-out-the-lamp.html";
    private static final String ORIGINAL = "https://courier.example/harbour/last-keeper";

    /** Of schema.org's NewsArticle and what it inherits from Article, CreativeWork and Thing. */
    private static final Set<String> PROPERTIES = Set.of(
            "@context",
            "@type",
            "headline",
            "description",
            "image",
            "datePublished",
            "dateModified",
            "author",
            "publisher",
            "inLanguage",
            "dateline",
            "keywords",
            "wordCount",
            "url");

    private static Written site;

    @BeforeAll
    static void write() throws Exception {
        var settings = new SiteSettings(
                "Papers", "https://papers.example/", "en-GB", "t", Timestamp.of(LocalDate.of(2024, 11, 1)));
        site = Written.of(Saltmarsh.archive(), settings, Theme.standard());
    }

    @Test
    void every_article_is_a_news_article_of_schema_org() {
        for (var path : site.files.keySet()) {
            if (!path.startsWith("articles/") || !path.endsWith(".html") || leadsOn(path)) continue;
            var json = json(path);
            assertThat(PROPERTIES).as(path).containsAll(json.keySet());
            assertThat(json.get("@context").getAsString()).isEqualTo("https://schema.org");
            assertThat(json.get("@type").getAsString()).isEqualTo("NewsArticle");
            assertThat(json.get("headline").getAsString()).as(path).isNotBlank();
            if (json.has("datePublished")) {
                assertThat(json.get("datePublished").getAsString())
                        .as(path)
                        .matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?)?");
            }
        }
        var lamp = json(LAMP);
        assertThat(lamp.get("url").getAsString()).isEqualTo(ORIGINAL);
        assertThat(lamp.getAsJsonArray("author").get(1).toString())
                .isEqualTo("{\"@type\":\"Person\",\"name\":\"Hanne Oldcastle\"}");
        assertThat(lamp.get("image").getAsString()).isEqualTo("https://papers.example/media/lighthouse.svg");
        assertThat(lamp.get("wordCount").getAsInt()).isGreaterThan(200);
    }

    @Test
    void a_preview_finds_what_open_graph_wants() {
        var lamp = site.page(LAMP);
        assertThat(property(lamp, "og:type")).isEqualTo("article");
        assertThat(property(lamp, "og:title")).isEqualTo("The last keeper of Gannet Point puts out the lamp");
        assertThat(property(lamp, "og:url")).isEqualTo(ORIGINAL);
        assertThat(property(lamp, "og:image")).isEqualTo("https://papers.example/media/lighthouse.svg");
        assertThat(property(lamp, "og:image:alt")).isEqualTo("A lighthouse");
        assertThat(property(lamp, "article:published_time")).isEqualTo("2024-11-01T06:15Z");
        var note = site.page("articles/undated/a-note-found-between-two-ledgers.html");
        assertThat(property(note, "og:url"))
                .isEqualTo("https://papers.example/articles/undated/a-note-found-between-two-ledgers.html");
        assertThat(property(note, "og:locale")).isEqualTo("en_GB");
    }

    @Test
    void a_reference_manager_finds_who_wrote_what_where_and_when() {
        var lamp = site.page(LAMP);
        assertThat(name(lamp, "citation_title")).isEqualTo("The last keeper of Gannet Point puts out the lamp");
        assertThat(lamp.select("meta[name=citation_author]").eachAttr("content"))
                .containsExactly("Tobias Quill", "Hanne Oldcastle");
        assertThat(name(lamp, "citation_publication_date")).isEqualTo("2024/11/01");
        assertThat(name(lamp, "citation_public_url")).isEqualTo(ORIGINAL);
        assertThat(name(lamp, "citation_language")).isEqualTo("en");
        assertThat(name(lamp, "prism.publicationName")).isEqualTo("The Fenwick Courier");
        assertThat(name(lamp, "DC.type")).isEqualTo("newspaperArticle");
    }

    private static boolean leadsOn(String path) {
        return site.page(path).selectFirst("meta[http-equiv=refresh]") != null;
    }

    private static String property(Document page, String property) {
        return page.select("meta[property=\"" + property + "\"]").attr("content");
    }

    private static String name(Document page, String name) {
        return page.select("meta[name=\"" + name + "\"]").attr("content");
    }

    private static JsonObject json(String path) {
        var scripts = site.page(path).select("script[type=application/ld+json]");
        return JsonParser.parseString(scripts.get(0).data()).getAsJsonObject();
    }
}
