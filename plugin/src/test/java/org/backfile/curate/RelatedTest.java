package org.backfile.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backfile.article.Article;
import org.backfile.article.Sample;
import org.junit.jupiter.api.Test;

class RelatedTest {

    private static final String PORT = "The dredger Halcyon clears the silted channel at Port Amber for the ferries. "
            + "Pilots at Port Amber say the dredger Halcyon works at night, and the silted channel is deep again. ";
    private static final String PORT_LATER = "A year on, the channel at Port Amber has silted up once more. "
            + "The council asks whether the dredger Halcyon was worth its price, and the pilots of Port Amber say yes. ";

    @Test
    void findsWhatIsAboutTheSame() {
        var archive = among(
                Sample.of("x.md").title("Dredging").text(PORT),
                Sample.of("y.md").title("Silt").text(PORT_LATER));
        assertThat(related(archive, "x.md")).containsExactly("y.md");
        assertThat(related(archive, "y.md")).containsExactly("x.md");
    }

    @Test
    void isShortWhereNothingFits() {
        assertThat(among(Sample.of("x.md").text(PORT)).entries())
                .allSatisfy(e -> assertThat(e.related()).isEmpty());
    }

    @Test
    void namesFiveAtMostBestFirstNeverItself() {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 9; i++) samples.add(Sample.of("x" + i + ".md").text(PORT + Prose.of(40 + i, 80 + 8 * i)));
        var archive = among(samples.toArray(Sample[]::new));
        for (int i = 0; i < archive.entries().size(); i++) {
            var links = archive.entries().get(i).related();
            assertThat(links)
                    .hasSizeLessThanOrEqualTo(5)
                    .extracting(Related::entry)
                    .doesNotContain(i)
                    .doesNotHaveDuplicates();
            assertThat(links).extracting(Related::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
            assertThat(links).allSatisfy(link -> {
                assertThat(link.score()).isBetween(0.0, 1.0);
                assertThat(link.reasons()).isNotEmpty();
            });
        }
        assertThat(related(archive, "x0.md")).hasSize(5);
    }

    @Test
    void prefersTheSameTime() {
        var archive = among(
                Sample.of("x.md").text(PORT).published("2024-03-01"),
                Sample.of("far.md").text(PORT_LATER + Prose.of(50, 30)).published("2011-03-01"),
                Sample.of("near.md").text(PORT_LATER + Prose.of(51, 30)).published("2024-03-04"));
        assertThat(related(archive, "x.md")).containsExactly("near.md", "far.md");
    }

    @Test
    void neverNamesADuplicate() {
        var archive = among(
                Sample.of("x.md").text(PORT + Prose.of(52, 100)),
                Sample.of("x-copy.md").text(PORT + Prose.of(52, 100)),
                Sample.of("y.md").text(PORT_LATER));
        assertThat(related(archive, "x-copy.md").isEmpty() ? related(archive, "x.md") : related(archive, "x-copy.md"))
                .containsExactly("y.md");
    }

    @Test
    void putsTheEditorsLinksFirst() {
        var archive = among(
                Sample.of("notes/x.md")
                        .text(PORT)
                        .related(
                                "https://www.example.org/n/7/",
                                "plain",
                                "nowhere.md",
                                "notes/x.md",
                                "./notes/z.md",
                                "plain.txt"),
                Sample.of("y.md").text(PORT_LATER),
                Sample.of("notes/z.md").text(Prose.of(60, 30)),
                Sample.of("plain.txt").text(Prose.of(61, 30)),
                Sample.of("copy.html").text(Prose.of(62, 30)).url("http://example.org/n/7?utm_source=a"),
                Sample.of("best.html").text(Prose.of(62, 30)).authors("Ada Example"));
        assertThat(related(archive, "notes/x.md")).containsExactly("best.html", "plain.txt", "notes/z.md", "y.md");
        var links = entry(archive, "notes/x.md").related();
        assertThat(links.get(0))
                .isEqualTo(new Related(links.get(0).entry(), 1, List.of(new Reason(Reason.Kind.EDITOR, List.of()))));
        assertThat(links.get(3).score()).isLessThan(1);
    }

    @Test
    void worksForAHandfulOfArticles() {
        assertThat(Shelf.of().curated().entries()).isEmpty();
        assertThat(Shelf.of(Sample.of("a.md").text(PORT)).curated().entries()).hasSize(1);
        for (int n = 2; n <= 5; n++) {
            var articles = new ArrayList<Article>();
            articles.add(Sample.of("x.md").title("Dredging").text(PORT).article());
            articles.add(Sample.of("y.md").title("Silt").text(PORT_LATER).article());
            for (int i = 2; i < n; i++)
                articles.add(Sample.of("z" + i + ".md").text(Prose.of(i, 60)).article());
            var archive = Shelf.of(articles).curated();
            assertThat(archive.entries()).hasSize(n);
            if (n > 2) assertThat(related(archive, "x.md")).containsExactly("y.md");
        }
    }

    @Test
    void relatesArticlesInScriptsWithoutSpaces() {
        var archive = among(
                Sample.of("x.md").title("港の浚渫").text("浚渫船ハルシオンが琥珀港の水路を掘る。琥珀港の水先人は浚渫船が夜に働くと言う。"),
                Sample.of("y.md").title("再び砂").text("琥珀港の水路がまた埋まった。議会は浚渫船ハルシオンの値段を問い、琥珀港の人は賛成した。"));
        assertThat(related(archive, "x.md")).containsExactly("y.md");
        assertThat(entry(archive, "x.md").related().get(0).reasons().get(0).terms())
                .contains("琥珀港");
    }

    @Test
    void aLinkThatArticlesMakeToEachOtherCountsAndIsSaidSo() {
        var archive = among(
                Sample.of("x.html")
                        .text(PORT)
                        .url("https://example.org/x")
                        .html("<p><a href=\"https://m.example.org/far/?utm_source=x&amp;p=1\">before</a></p>"),
                Sample.of("y.html").text(PORT_LATER).url("https://example.org/y"),
                Sample.of("far.html").text(Prose.of(63, 90)).url("http://www.example.org/far?p=1"),
                Sample.of("old.html")
                        .text(Prose.of(64, 90))
                        .html(
                                "<p><a href=\"https://example.org/x#top\">x</a><a href=\"https://example.org/old\">me</a></p>")
                        .url("https://example.org/old"));
        assertThat(related(archive, "x.html")).containsExactly("far.html", "old.html", "y.html");
        assertThat(entry(archive, "x.html").related())
                .extracting(link -> link.reasons().get(0).kind())
                .containsExactly(Reason.Kind.LINKS, Reason.Kind.LINKED, Reason.Kind.WORDS);
        assertThat(related(archive, "far.html")).containsExactly("x.html");
        assertThat(related(archive, "old.html")).containsExactly("x.html");
    }

    @Test
    void aPageThatLinksToEverythingAndOneThatAllLinkToSayNothing() {
        var samples = new ArrayList<Sample>();
        var all = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            samples.add(Sample.of("p%02d.html".formatted(i))
                    .text(Prose.of(300 + i, 60))
                    .url("https://example.org/p" + i)
                    .html("<a href=\"https://example.org/terms\">Terms</a>"));
            all.append("<a href=\"https://example.org/p").append(i).append("\">p</a>");
        }
        samples.add(Sample.of("index.html").text(Prose.of(65, 60)).html(all.toString()));
        samples.add(Sample.of("terms.html").text(Prose.of(66, 60)).url("https://example.org/terms"));
        assertThat(Shelf.of(samples.toArray(Sample[]::new)).curated().entries())
                .allSatisfy(e -> assertThat(e.related()).isEmpty());
    }

    @Test
    void anAddressThatSeveralArticlesClaimLeadsNowhere() {
        var archive = among(
                Sample.of("x.html").text(PORT).html("<a href=\"https://example.org/news\">news</a>"),
                Sample.of("a.html").title("A").text(Prose.of(67, 60)).url("https://example.org/news"),
                Sample.of("b.html").title("B").text(Prose.of(68, 60)).url("https://example.org/news"));
        assertThat(related(archive, "x.html")).isEmpty();
    }

    @Test
    void namesThreeOfOneSeriesAtMostWhereOthersAreNearlyAsGood() {
        var samples = new ArrayList<Sample>();
        samples.add(Sample.of("x.md").title("The dredger").text(PORT));
        for (int i = 0; i < 6; i++)
            samples.add(Sample.of("s" + i + ".md")
                    .title("Harbour notes, no. " + (10 + i))
                    .text(PORT_LATER + Prose.of(70 + i, 40)));
        for (int i = 0; i < 2; i++)
            samples.add(Sample.of("o" + i + ".md")
                    .title("The dredger and " + Prose.of(80 + i, 1))
                    .text(PORT_LATER + Prose.of(80 + i, 40)));
        samples.add(Sample.of("weak.md").title("Ferries").text("The ferries wait. " + Prose.of(90, 200)));
        var names = related(among(samples.toArray(Sample[]::new)), "x.md");
        assertThat(names).hasSize(5).contains("o0.md", "o1.md");
        assertThat(names).filteredOn(n -> n.startsWith("s")).hasSize(3);
        samples.removeIf(s -> s.article().source().startsWith("o"));
        assertThat(related(among(samples.toArray(Sample[]::new)), "x.md"))
                .as("one that is far behind takes nobody's place")
                .hasSize(5)
                .allMatch(n -> n.startsWith("s"));
    }

    @Test
    void anUnrelatedArticleLeavesTheListsOfTheOthersAsTheyAre() {
        var articles = new ArrayList<Article>();
        var random = new Random(11);
        for (int i = 0; i < 200; i++) {
            int theme = random.nextInt(12);
            var text = new StringBuilder();
            for (int w = 0; w < 90; w++) {
                double kind = random.nextDouble();
                int word = kind < .4 ? random.nextInt(60) : 100 + 40 * theme + random.nextInt(kind < .9 ? 40 : 400);
                text.append("word").append(word).append(' ');
            }
            articles.add(Sample.of("%03d.md".formatted(i))
                    .title("word" + (100 + 40 * theme) + " word" + (101 + 40 * theme))
                    .text(text.toString())
                    .published("2024-%02d-01".formatted(1 + random.nextInt(12)))
                    .topics("theme " + theme)
                    .article());
        }
        var before = Shelf.of(articles).curated();
        assertThat(before.entries()).allSatisfy(e -> assertThat(e.related()).hasSize(5));
        articles.add(Sample.of("zzz.md")
                .title("Cows")
                .text("word1 word2 word3 word4 word5 " + Prose.of(99, 80))
                .published("2024-06-15")
                .topics("cattle")
                .article());
        var after = Shelf.of(articles).curated();
        for (var entry : before.entries()) {
            var source = entry.origin().source();
            assertThat(related(after, source)).as(source).isEqualTo(related(before, source));
            var scores = entry(after, source).related();
            for (int i = 0; i < scores.size(); i++)
                assertThat(scores.get(i).score())
                        .isCloseTo(entry.related().get(i).score(), within(.002));
        }
    }

    /** The samples among a dozen articles that have nothing to do with them. */
    private static Archive among(Sample... samples) {
        var articles = new ArrayList<Article>();
        for (var sample : samples) articles.add(sample.article());
        for (int i = 0; i < 12; i++) {
            articles.add(Sample.of("other%02d.md".formatted(i))
                    .title(Prose.of(900 + i, 2))
                    .text(Prose.of(700 + i, 80))
                    .article());
        }
        return Shelf.of(articles).curated();
    }

    private static Entry entry(Archive archive, String source) {
        return archive.entries().stream()
                .filter(e -> e.origin().source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> related(Archive archive, String source) {
        return archive.entries().stream()
                .filter(e -> e.origin().source().equals(source))
                .flatMap(e -> e.related().stream())
                .map(r -> archive.entries().get(r.entry()).origin().source())
                .toList();
    }
}
