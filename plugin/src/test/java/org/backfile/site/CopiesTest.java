package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.article.ReadingLink;
import org.backfile.curate.Folded;
import org.junit.jupiter.api.Test;

/** What an article's page and the about page say of what was folded into it. */
class CopiesTest {

    private static final String PAGE = "articles/2024/03/a-tide.html";

    @Test
    void an_article_names_its_other_captures_with_their_dates_and_who_else_published_it() throws Exception {
        var build = new ArchiveBuilder();
        var tide = build.add("tide.html", "A tide");
        tide.published = "2024-03-01";
        tide.savedAt = "2024-03-05";
        tide.url = "https://courier.example/tide";
        build.copy("old.html", "tide.html", Folded.Kind.CAPTURE).savedAt = "2024-03-02";
        build.copy("older.html", "tide.html", Folded.Kind.CAPTURE);
        var post = build.copy("post.html", "tide.html", Folded.Kind.REPRINT);
        post.publisher = "The Post";
        post.published = "2024-03-03";
        post.url = "https://post.example/1";
        build.copy("echo.html", "tide.html", Folded.Kind.REPRINT).url = "https://www.echo.example/1";
        build.copy("tide.txt", "tide.html");
        var site = Written.of(build.build());

        var source = site.page(PAGE).select(".source");
        assertThat(source.select("div:contains(Saved)").text()).isEqualTo("Saved 3 times, last on 5 March 2024");
        assertThat(source.select("div:has(> dt:contains(Other captures)) li").eachText())
                .containsExactly(
                        "2 March 2024, 87 % of the text in common: old.html", "87 % of the text in common: older.html");
        assertThat(source.select("div:has(> dt:contains(Also published by)) li").eachText())
                .containsExactly(
                        "echo.example, 87 % of the text in common: echo.html",
                        "The Post, 3 March 2024, 87 % of the text in common: post.html");
        assertThat(source.select("a[href=https://post.example/1]").text()).isEqualTo("The Post");
        assertThat(source.select("div:has(> dt:contains(Other copies)) li").eachText())
                .containsExactly("the same text: tide.txt");
        assertThat(site.text("print/" + PAGE)).contains("Also published by");
        assertThat(site.text("data/articles.jsonl")).contains("\"duplicateOf\":\"tide.html\",\"duplicateScore\":0.876");
        assertThat(site.page("about.html").select("summary").eachText())
                .contains("Other captures of one address 2 files", "Also published elsewhere 2 files");
    }

    @Test
    void the_about_page_says_why_in_the_language_of_the_site_and_the_data_in_english() throws Exception {
        var build = new ArchiveBuilder();
        build.add("tide.html", "A tide");
        build.copy("tide.txt", "tide.html");
        build.copy("post.html", "tide.html", Folded.Kind.REPRINT);
        var site = Written.of(build.build(), "fr");

        assertThat(site.page("about.html").select("li small").eachText())
                .contains("1.00, le même texte que tide.html", "0.87, 88 % du texte en commun avec tide.html");
        assertThat(site.text("data/articles.jsonl"))
                .contains("The same text as tide.html.", "88 % of the text in common with tide.html.");
    }

    @Test
    void a_link_to_a_page_of_the_archive_leads_there_in_whatever_form_its_address_is_written() throws Exception {
        var build = new ArchiveBuilder();
        var tide = build.add("tide.html", "A tide");
        tide.published = "2024-03-01";
        tide.url = "https://courier.example/n/tide.html";
        build.copy("post.html", "tide.html", Folded.Kind.REPRINT).url = "https://post.example/1?id=7";
        var ferry = build.add("ferry.html", "A ferry");
        ferry.published = "2024-03-02";
        ferry.html = """
                <p><a href="http://www.courier.example/n/tide.html?utm_source=a&amp;utm_medium=b#top">a</a>
                <a href="https://m.courier.example/n/tide.html">b</a>
                <a href="https://web.archive.org/web/2024/https://post.example/1?id=7">c</a>
                <a href="https://courier.example/n/tides.html">d</a></p>
                """;
        ferry.links = List.of(new ReadingLink("The tide", "https://courier.example/n/tide.html?fbclid=9"));
        var site = Written.of(build.build());

        for (var path : List.of("articles/2024/03/a-ferry.html", "print/articles/2024/03/a-ferry.html")) {
            var up = path.startsWith("print") ? "../../../../" : "../../../";
            assertThat(site.page(path).select(".body a").eachAttr("href"))
                    .containsExactly(up + PAGE, up + PAGE, up + PAGE, "https://courier.example/n/tides.html");
        }
        assertThat(site.page("articles/2024/03/a-ferry.html").select(".links a").eachAttr("href"))
                .containsExactly("../../../" + PAGE);
    }

    @Test
    void the_address_an_article_had_by_another_copy_leads_to_it() throws Exception {
        var build = new ArchiveBuilder();
        build.add("tide.html", "A tide").published = "2024-03-01";
        build.copy("old.html", "tide.html", Folded.Kind.CAPTURE).published = "2024-02-28";
        var site = Written.of(build.build());

        var moved = site.page("articles/2024/02/a-copy.html");
        assertThat(moved.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../../../" + PAGE);
        assertThat(moved.select("main a").eachAttr("href")).containsExactly("../../../" + PAGE);
        assertThat(site.text("dates/index.html")).doesNotContain("a-copy");
    }
}
