package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

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
}
