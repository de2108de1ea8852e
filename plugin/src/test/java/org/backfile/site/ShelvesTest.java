package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.backfile.article.Article;
import org.backfile.article.Sample;
import org.backfile.curate.Archive;
import org.backfile.curate.Curator;
import org.backfile.store.Articles;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of topics, authors and publishers. */
class ShelvesTest {

    private static ArchiveBuilder tides(int count) {
        var build = new ArchiveBuilder();
        for (int i = 0; i < count; i++) {
            var piece = build.add("p%03d.html".formatted(i), "Tide table " + i);
            piece.published = LocalDate.of(2020, 1, 1).plusDays(i).toString();
            piece.topics = i % 7 == 0 ? List.of("Tides", "Coast") : List.of("Tides");
            piece.authors = List.of(i % 2 == 0 ? "Ida Marrow" : "Web Desk");
            piece.publisher = i % 3 == 0 ? "The Courier" : "Home";
            piece.dateline = i % 4 == 0 ? "Port Amber" : null;
            piece.html =
                    "<p>On day " + i + " nothing was seen from the pier but fog and the gulls that live in it.</p>\n"
                            + "<p>Whoever reads the tides of this coast by the moon alone will run aground before " + i
                            + ".</p>";
        }
        return build;
    }

    @Test
    void a_topic_says_what_it_is_about_in_its_articles_words_and_who_wrote_of_it_where() throws Exception {
        var site = Written.of(tides(30).build());
        var page = site.page("topics/tides.html");
        assertThat(page.select(".own > p:first-child").eachText())
                .hasSize(2)
                .allMatch(quote -> quote.startsWith("Whoever reads the tides of this coast by the moon alone"));
        assertThat(page.select("section:has(h2:contains(Written by)) li").eachText())
                .containsExactly("Ida Marrow 15");
        assertThat(page.select("section:has(h2:contains(Filed from)) li").eachText())
                .containsExactly("Port Amber 8");
        assertThat(page.select("section:has(h2:contains(Neighbouring)) li").eachText())
                .containsExactly("Coast 5");
        assertThat(page.select(".years li")).isEmpty();
        assertThat(page.select("head link[type=application/atom+xml]").eachAttr("href"))
                .contains("../topics/tides.xml");
        assertThat(page.select("a[href=../print/topics/tides.html]")).hasSize(1);
    }

    @Test
    void every_shelf_has_a_feed_of_its_newest_whose_links_lead_to_pages() throws Exception {
        var site = Written.of(tides(30).build());
        for (var path : List.of("topics/tides.xml", "authors/ida-marrow.xml", "publishers/the-courier.xml")) {
            var feed = Jsoup.parse(site.text(path), "", Parser.xmlParser());
            assertThat(feed.select("entry")).as(path).hasSizeBetween(10, 20);
            for (var link : feed.select("entry > link").eachAttr("href"))
                assertThat(site.files).containsKey(link.replaceFirst("^\\.\\./", ""));
        }
        var before = site.text("topics/coast.xml");
        var more = tides(30);
        more.add("new.html", "A new one").published = "2024-01-01";
        assertThat(Written.of(more.build()).text("topics/coast.xml"))
                .as("an article elsewhere changes nothing")
                .isEqualTo(before);
    }

    @Test
    void in_a_large_archive_a_topic_or_author_of_one_article_has_no_page_but_is_listed() throws Exception {
        var build = tides(Shelving.LARGE);
        var piece = build.add("z.html", "A note on eels");
        piece.published = "2024-01-01";
        piece.topics = List.of("Eels", "Tides");
        piece.authors = List.of("Bo Fenn");
        var site = Written.of(build.build());
        assertThat(site.files).doesNotContainKeys("topics/eels.html", "authors/bo-fenn.html", "print/topics/eels.html");
        var article = "articles/2024/01/a-note-on-eels.html";
        assertThat(site.page("topics/index.html")
                        .select("#single a[href=../" + article + "]")
                        .text())
                .isEqualTo("Eels");
        assertThat(site.page("authors/index.html").select("#single a").eachText())
                .containsExactly("Bo Fenn");
        assertThat(site.page(article).select(".tags li").eachText()).containsExactly("Eels", "Tides");
        assertThat(Written.of(tides(20).build()).files).containsKey("topics/coast.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "Staff Reporter",
                "Web Desk",
                "web desk",
                "Redaktion",
                "La Rédaction",
                "redacción",
                "редакция",
                "编辑部",
                "info@courier.example",
                "https://courier.example/author/ida",
                "jsmith42",
                "The Courier",
                "X",
                "Unknown",
                "desk_3",
                "News Desk",
                "Courier Staff",
                "gsa-blog-team",
                "A very long line that stood in the byline of the page by mistake"
            })
    void there_is_no_page_of_a_name_that_is_none(String name) throws Exception {
        var build = new ArchiveBuilder();
        var piece = build.add("a.html", "A tide");
        piece.authors = List.of(name, "Ida Marrow");
        piece.publisher = "The Courier";
        var site = Written.of(build.build());
        assertThat(site.files.keySet())
                .filteredOn(p -> p.startsWith("authors/") && p.endsWith(".html"))
                .containsExactly("authors/ida-marrow.html", "authors/index.html");
        assertThat(site.page("articles/undated/a-tide.html").select(".byline").text())
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Marrow",
                "Bo",
                "Jean-Luc d'Arc",
                "José María de la Cruz y Soto",
                "王小明",
                "O’Neill",
                "Dr. A. B. Stafford"
            })
    void people_have_pages(String name) {
        assertThat(new BylineNames(List.of()).isPerson(name)).isTrue();
    }

    @Test
    void adding_an_article_takes_no_page_of_a_topic_away() throws Exception {
        var samples = new ArrayList<Sample>();
        samples.add(topic("a", "election", "us", "C#", "turkey"));
        samples.add(topic("b", "election", "us", "healthcare"));
        var paths = new TreeSet<>(topics(samples));
        assertThat(paths).contains("topics/election.html");
        for (var more : List.of(
                topic("0", "Elections", "US", "C", "Turkey", "health care"),
                topic("1", "Elections", "US", "C++", "health-care"),
                topic("2", "elections", "Us", "health care"))) {
            samples.add(more);
            var now = topics(samples);
            assertThat(now).containsAll(paths);
            paths.addAll(now);
        }
        assertThat(Written.of(curated(samples))
                        .page("topics/election.html")
                        .select("h1, .on a")
                        .text())
                .contains("lections");
    }

    @Test
    void topics_of_the_same_letters_are_not_mixed_up() throws Exception {
        var site = Written.of(curated(List.of(topic("a", "US"), topic("b", "us"), topic("c", "us"))));
        assertThat(site.page("topics/us.html").select("h1").text()).isEqualTo("US");
        var link = site.page("articles/undated/title-b.html").select(".tags a").attr("href");
        assertThat(link).matches("\\.\\./\\.\\./topics/us-\\w{8}\\.html");
    }

    private static Sample topic(String name, String... topics) {
        return Sample.of(name + ".md")
                .title("Title " + name)
                .text("Text of " + name)
                .topics(topics);
    }

    private static Archive curated(List<Sample> samples) {
        return Curator.curate(
                new InMemory(samples.stream()
                        .map(Sample::article)
                        .sorted(Comparator.comparing(Article::source))
                        .toList()),
                List.of(),
                1);
    }

    private static List<String> topics(List<Sample> samples) throws Exception {
        return Written.of(curated(samples)).files.keySet().stream()
                .filter(p -> p.startsWith("topics/") && p.endsWith(".html"))
                .toList();
    }

    private record InMemory(List<Article> all) implements Articles {
        @Override
        public int size() {
            return all.size();
        }

        @Override
        public Article get(int number) {
            return all.get(number);
        }
    }
}
