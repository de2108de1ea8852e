package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole site of a small archive: what must hold for every page of every archive. */
class SiteTest {

    static Written site;

    @BeforeAll
    static void write() throws Exception {
        site = Written.of(Saltmarsh.archive());
        site.put(new SitePage(Saltmarsh.PICTURE, Saltmarsh.DRAWING.getBytes(StandardCharsets.UTF_8)));
        // What other rooms put beside the pages.
        site.put(new SitePage("manifest.json", new byte[0]));
        site.put(new SitePage("manifest.sha256", new byte[0]));
        site.save(Path.of("target/fixture-site"));
    }

    @Test
    void every_link_is_relative_and_leads_to_a_file() {
        var broken = new ArrayList<String>();
        for (var path : site.files.keySet()) {
            if (!path.endsWith(".html")) continue;
            for (var element : site.page(path).select("[href], [src], [action]")) check(path, element, broken);
        }
        assertThat(broken).isEmpty();
    }

    private static void check(String page, Element element, List<String> broken) {
        var link = element.hasAttr("href")
                ? element.attr("href")
                : element.attr(element.hasAttr("src") ? "src" : "action");
        if (link.startsWith("https://") || link.startsWith("http://")) {
            boolean plain = element.nameIs("a") && element.attr("rel").equals("noopener noreferrer external");
            if (!plain) broken.add(page + ": " + element);
            return;
        }
        if (link.startsWith("data:") && element.hasAttr("download")) return;
        var target = URI.create("s:/" + page).resolve(link);
        boolean sound = !link.startsWith("/")
                && target.getScheme().equals("s")
                && site.files.containsKey(target.getPath().substring(1));
        if (sound && target.getFragment() != null) {
            sound = site.page(target.getPath().substring(1)).getElementById(target.getFragment()) != null;
        }
        if (!sound) broken.add(page + ": " + element);
    }

    @Test
    void every_kind_of_page_of_the_contract_is_there() {
        assertThat(site.files.keySet())
                .contains(
                        "index.html",
                        "search.html",
                        "about.html",
                        "404.html",
                        "feed.xml",
                        "articles/2024/11/the-last-keeper-of-gannet-point-puts-out-the-lamp.html",
                        "print/articles/2024/11/the-last-keeper-of-gannet-point-puts-out-the-lamp.html",
                        "articles/undated/a-note-found-between-two-ledgers.html",
                        "topics/index.html",
                        "topics/coast.html",
                        "print/topics/coast.html",
                        "dates/2024/index.html",
                        "dates/2024/11.html",
                        "authors/index.html",
                        "authors/elise-dunmore.html",
                        "publishers/index.html",
                        "publishers/marsh-mere.html")
                .doesNotContain("sitemap.xml");
    }

    @Test
    void two_builds_give_the_same_bytes() throws Exception {
        var again = Written.of(Saltmarsh.archive());
        again.files.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(site.files.get(path)));
    }

    @Test
    void the_data_have_every_source_once_in_order() {
        var sources = site.text("data/articles.jsonl")
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .map(row -> row.get("source").getAsString() + " "
                        + row.get("status").getAsString())
                .toList();
        assertThat(sources)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(75)
                .contains("old/empty.html rejected", "mirror/lighthouse-copy.html duplicate", "misc/emoji.html kept");
    }
}
