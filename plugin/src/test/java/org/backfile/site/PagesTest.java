package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.backfile.article.Timestamp;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What single pages say, and what they must never say. */
class PagesTest {

    static final String LAMP = "articles/2024/11/the-last-keeper-of-gannet-point-puts-out-the-lamp.html";

    static Written site;

    @BeforeAll
    static void write() throws Exception {
        site = Written.of(Saltmarsh.archive());
    }

    private static String sly() {
        return site.files.keySet().stream()
                .filter(p -> p.startsWith("articles/2021/05/script"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_articles_say_is_text_to_the_templates() {
        var page = site.page(sly());
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script> ${7*7} <#if x> & \"quoted\"");
        assertThat(page.select(".standfirst").text()).contains("</script><script>alert(2)</script> ${.version}");
        assertThat(page.select("script")).hasSize(1);
        for (var path : site.files.keySet()) {
            if (path.endsWith(".html")) assertThat(site.text(path)).as(path).doesNotContain("<script>alert", "49 ");
        }
    }

    @Test
    void no_page_links_to_a_script() {
        assertThat(site.page(sly()).select("[href^=javascript]")).isEmpty();
        assertThat(site.text(sly())).doesNotContain("javascript:");
    }

    @Test
    void machines_read_the_article_as_json() {
        var json = JsonParser.parseString(
                        site.page(LAMP).select("script").dataNodes().get(0).getWholeData())
                .getAsJsonObject();
        assertThat(json.get("@type").getAsString()).isEqualTo("NewsArticle");
        assertThat(json.get("datePublished").getAsString()).isEqualTo("2024-11-01T06:15Z");
        assertThat(json.getAsJsonArray("author")).hasSize(2);
        var sly = JsonParser.parseString(
                        site.page(sly()).select("script").dataNodes().get(0).getWholeData())
                .getAsJsonObject();
        assertThat(sly.get("headline").getAsString()).startsWith("<script>alert(1)</script>");
    }

    @Test
    void every_page_allows_its_own_files_only() {
        for (var path : site.files.keySet()) {
            if (!path.endsWith(".html")) continue;
            var policy = site.page(path)
                    .select("meta[http-equiv=Content-Security-Policy]")
                    .attr("content");
            assertThat(policy).as(path).startsWith("default-src 'none'").doesNotContain("unsafe", "*", "http");
            assertThat(site.page(path).select("[style], style, [onclick]"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void each_article_has_its_own_language_and_direction() {
        var arabic = site.page(path("articles/2024/10/id-"));
        assertThat(arabic.select(".top").attr("lang") + arabic.select(".top").attr("dir"))
                .isEqualTo("arrtl");
        assertThat(arabic.select(".body").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select("html").attr("dir")).isEqualTo("ltr");
        assertThat(arabic.select("time").text()).isEqualTo("30 أكتوبر 2024");
        var japanese = site.page(path("articles/2024/09/id-"));
        assertThat(japanese.select(".body").attr("lang")).isEqualTo("ja");
        assertThat(japanese.select("time").text()).isEqualTo("2024年9月14日");
        assertThat(site.page(LAMP).select(".body").hasAttr("lang")).isFalse();
    }

    @Test
    void the_interface_speaks_the_sites_language() throws Exception {
        var arabic = Written.of(Saltmarsh.archive(), Written.settings("ar"), Theme.standard());
        var home = arabic.page("index.html");
        assertThat(home.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(home.select(".masthead .filing").text()).contains("71 مقالة");
        assertThat(arabic.page(LAMP).select(".body").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void what_is_not_known_leaves_no_hole() {
        var bare = site.page("articles/undated/a-note-found-between-two-ledgers.html");
        assertThat(bare.select(".filing").text()).isEqualTo("1 minute");
        assertThat(bare.select(".byline, .standfirst, .tags, figure, .source dt:contains(Saved)"))
                .isEmpty();
        assertThat(bare.select(".foot h2").eachText()).doesNotContain("Topics", "Related", "Also read");
    }

    @Test
    void related_articles_say_why() {
        assertThat(site.page(LAMP).select(".reason").eachText())
                .containsExactly("Both about Coast and Work", "Same week");
    }

    @Test
    void reading_links_lead_to_the_archives_own_article() {
        assertThat(site.page(LAMP).select(".links a").eachAttr("href"))
                .containsExactly(
                        "../../../articles/2024/10/sluice-gate-plans-go-back-to-the-drawing-board.html",
                        "https://courier.example/tides");
    }

    @Test
    void two_articles_of_one_name_have_two_addresses() {
        var pages = site.files.keySet().stream()
                .filter(p -> p.startsWith("articles/2024/10/sluice-gate"))
                .toList();
        assertThat(pages).hasSize(2);
        assertThat(site.page("articles/2024/10/sluice-gate-plans-go-back-to-the-drawing-board.html")
                        .select("time")
                        .text())
                .as("the older has the plain one")
                .isEqualTo("29 October 2024");
    }

    @Test
    void the_about_page_accounts_for_every_file() {
        var about = site.page("about.html");
        assertThat(about.select(".account").text()).isEqualTo("Articles 71 Copies 1 Left out 3");
        assertThat(about.select("details").text())
                .contains("The file is empty. 2 files", "old/scan.html", "mirror/lighthouse-copy.html");
    }

    @Test
    void an_article_page_is_light() {
        int bytes = bytes(LAMP) + bytes("assets/style.css");
        assertThat(bytes).isLessThan(30 * 1024);
    }

    private static int bytes(String path) {
        return site.text(path).getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void an_empty_archive_still_has_a_site() throws Exception {
        var empty = Written.of(new ArchiveBuilder().build());
        assertThat(empty.page("index.html").text()).contains("There is nothing on these shelves yet.");
        assertThat(empty.files).containsKeys("search.html", "about.html", "topics/index.html", "feed.xml");
    }

    @Test
    void with_a_base_url_feed_and_sitemap_are_absolute_and_articles_point_to_their_originals() throws Exception {
        var settings = new SiteSettings(
                "Papers & Logs", "https://papers.example/x", "en", "t", Timestamp.of(LocalDate.of(2024, 11, 1)));
        var based = Written.of(Saltmarsh.archive(), settings, Theme.standard());
        var feed = Jsoup.parse(based.text("feed.xml"), "", Parser.xmlParser());
        assertThat(feed.select("entry > link").attr("href")).isEqualTo("https://papers.example/x/" + LAMP);
        assertThat(feed.select("entry > updated").eachText().get(0)).isEqualTo("2024-11-01T06:15:00Z");
        assertThat(based.text("sitemap.xml"))
                .contains("<loc>https://papers.example/x/" + LAMP + "</loc>")
                .doesNotContain("/print/", "404");
        assertThat(based.page(LAMP).select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://courier.example/harbour/last-keeper");
        assertThat(site.page(LAMP).select("link[rel=canonical]")).isEmpty();
    }

    private static String path(String start) {
        return site.files.keySet().stream()
                .filter(p -> p.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
