package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every feed by the rules of its format: RFC 4287 for Atom, jsonfeed.org's version 1.1. */
class FeedsTest {

    /** RFC 3339, as section 3.3 of RFC 4287 narrows it. */
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";

    private static final Set<String> OF_FEED = Set.of(
            "author",
            "category",
            "contributor",
            "generator",
            "icon",
            "id",
            "link",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated",
            "entry");

    private static final Set<String> OF_ENTRY = Set.of(
            "author",
            "category",
            "content",
            "contributor",
            "id",
            "link",
            "published",
            "rights",
            "source",
            "summary",
            "title",
            "updated");

    private static final Set<String> OF_ITEM = Set.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "image",
            "banner_image",
            "date_published",
            "date_modified",
            "authors",
            "tags",
            "language",
            "attachments");

    private static Written based;
    private static Written free;

    @BeforeAll
    static void write() throws Exception {
        based = Written.of(Saltmarsh.archive(), SitemapTest.BASED, Theme.standard());
        free = Written.of(Saltmarsh.archive());
    }

    @Test
    void atom_feeds_keep_the_rules_with_and_without_a_base_url() {
        for (var site : List.of(based, free)) {
            var feeds = site.files.keySet().stream()
                    .filter(path -> path.endsWith(".xml") && !path.startsWith("sitemap"))
                    .toList();
            assertThat(feeds).contains("feed.xml", "topics/coast.xml").hasSizeGreaterThan(10);
            for (var path : feeds) check(path, Jsoup.parse(site.text(path), "", Parser.xmlParser()));
        }
    }

    @Test
    void a_feed_names_its_own_address_where_it_has_one() {
        var feed = Jsoup.parse(based.text("topics/coast.xml"), "", Parser.xmlParser());
        assertThat(feed.select("feed > link[rel=self]").attr("href"))
                .isEqualTo("https://papers.example/topics/coast.xml");
        assertThat(feed.select("entry > link").eachAttr("href"))
                .allMatch(href -> URI.create(href).isAbsolute());
    }

    private static void check(String path, Document document) {
        var feed = document.child(0);
        assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(OF_FEED).as(path).containsAll(names(feed));
        common(path, feed);
        assertThat(children(feed, "author"))
                .as(path + ": or each entry has one")
                .isNotEmpty();
        for (var once : List.of("generator", "icon", "logo", "rights", "subtitle"))
            assertThat(children(feed, once)).as(path + " " + once).hasSizeLessThan(2);
        var ids = new HashSet<String>();
        for (var entry : children(feed, "entry")) {
            assertThat(OF_ENTRY).as(path).containsAll(names(entry));
            common(path, entry);
            for (var once : List.of("content", "published", "rights", "source", "summary"))
                assertThat(children(entry, once)).as(path + " " + once).hasSizeLessThan(2);
            assertThat(entry.select("> published").eachText()).as(path).allMatch(text -> text.matches(MOMENT));
            assertThat(entry.select("> link[rel=alternate]"))
                    .as(path + ": there is no content")
                    .isNotEmpty();
            assertThat(ids.add(entry.select("> id").text()))
                    .as(path + ": ids differ")
                    .isTrue();
        }
    }

    /** What holds for a feed and for an entry. */
    private static void common(String path, Element of) {
        for (var one : List.of("id", "title", "updated"))
            assertThat(children(of, one)).as(path + " " + one).hasSize(1);
        assertThat(URI.create(of.select("> id").text()).isAbsolute()).as(path).isTrue();
        assertThat(of.select("> title").text()).as(path).isNotBlank();
        assertThat(of.select("> updated").text()).as(path).matches(MOMENT);
        for (var author : children(of, "author")) {
            assertThat(children(author, "name")).as(path).hasSize(1);
            assertThat(author.text()).as(path).isNotBlank();
        }
        for (var category : children(of, "category"))
            assertThat(category.attr("term")).as(path).isNotBlank();
        var alternates = new HashSet<String>();
        for (var link : children(of, "link")) {
            assertThat(URI.create(link.attr("href")).toString()).as(path).isNotEmpty();
            if (link.attr("rel").equals("alternate"))
                assertThat(alternates.add(link.attr("type") + " " + link.attr("hreflang")))
                        .as(path)
                        .isTrue();
        }
    }

    private static List<Element> children(Element of, String name) {
        return of.children().stream().filter(child -> child.nameIs(name)).toList();
    }

    private static List<String> names(Element of) {
        return of.children().stream().map(Element::tagName).toList();
    }

    @Test
    void the_json_feed_keeps_the_rules_with_and_without_a_base_url() {
        for (var site : List.of(based, free)) {
            var feed = JsonParser.parseString(site.text("feed.json")).getAsJsonObject();
            assertThat(feed.get("version").getAsString()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.get("title").getAsString()).isNotBlank();
            for (var address : List.of("home_page_url", "feed_url")) {
                assertThat(feed.has(address)).isEqualTo(site == based);
                if (feed.has(address))
                    assertThat(URI.create(feed.get(address).getAsString()).isAbsolute())
                            .isTrue();
            }
            var ids = new HashSet<String>();
            for (var each : feed.getAsJsonArray("items")) {
                var item = each.getAsJsonObject();
                check(item);
                assertThat(ids.add(item.get("id").getAsString())).isTrue();
            }
        }
    }

    private static void check(JsonObject item) {
        assertThat(OF_ITEM).containsAll(item.keySet());
        assertThat(item.get("id").getAsString()).isNotBlank();
        assertThat(item.get("content_text").getAsString()).isNotBlank();
        for (var moment : List.of("date_published", "date_modified"))
            if (item.has(moment)) assertThat(item.get(moment).getAsString()).matches(MOMENT);
        if (item.has("authors")) {
            for (var author : item.getAsJsonArray("authors"))
                assertThat(author.getAsJsonObject().get("name").getAsString()).isNotBlank();
        }
        if (item.has("tags")) {
            for (var tag : item.getAsJsonArray("tags"))
                assertThat(tag.getAsString()).isNotBlank();
        }
        if (item.has("external_url"))
            assertThat(URI.create(item.get("external_url").getAsString()).isAbsolute())
                    .isTrue();
    }
}
