package org.backfile.extract.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.backfile.article.Body;
import org.backfile.article.Doubt;
import org.backfile.article.Fingerprint;
import org.backfile.article.Provenance;
import org.backfile.article.Sample;
import org.junit.jupiter.api.Test;

class HostLessonsTest {

    private static final String SIGN_OFF = "The Tidewater Post is printed on both sides.";
    private static final String PLACE = "p.closing";

    @Test
    void linesThatRepeatAcrossAHostGo() {
        var pages = pages(3, "Ferries", SIGN_OFF, 200, false);
        assertThat(taught(pages).get(0).body().text()).isEqualTo(story(0)).doesNotContain(SIGN_OFF);
        assertThat(taught(pages).get(0).body().html()).isEqualTo("<p>" + story(0) + "</p>");
    }

    @Test
    void twoPagesAreTooFewToLearnFrom() {
        assertThat(taught(pages(2, "Ferries", SIGN_OFF, 200, false))
                        .get(0)
                        .body()
                        .text())
                .contains(SIGN_OFF);
    }

    @Test
    void copiesOfOneStoryTeachNothing() {
        var page = pages(1, "Ferries", SIGN_OFF, 200, false).get(0);
        var copies = Collections.nCopies(5, page);
        assertThat(taught(copies).get(0).body().text()).contains(SIGN_OFF);
    }

    @Test
    void whatTheModelIsFairlySureOfStays() {
        assertThat(taught(pages(4, "Ferries", SIGN_OFF, 225, false))
                        .get(0)
                        .body()
                        .text())
                .contains(SIGN_OFF);
    }

    @Test
    void betweenSureParagraphsMoreDoubtIsNeeded() {
        assertThat(taught(pages(4, "Ferries", SIGN_OFF, 200, true))
                        .get(0)
                        .body()
                        .text())
                .contains(SIGN_OFF);
        assertThat(taught(pages(4, "Ferries", SIGN_OFF, 130, true))
                        .get(0)
                        .body()
                        .text())
                .doesNotContain(SIGN_OFF);
    }

    @Test
    void aPlaceOfTheTemplateTeachesOnlyWithinOneSite() {
        var named = IntStream.range(0, 4).mapToObj(i -> promotion(i, true)).toList();
        assertThat(taught(named).get(0).body().text()).isEqualTo(story(0));
        var unnamed = IntStream.range(0, 4).mapToObj(i -> promotion(i, false)).toList();
        assertThat(taught(unnamed)).isEqualTo(unnamed);
    }

    /** A page whose box for promotions was kept in doubt on the first page, and left out on the others. */
    private static Article promotion(int i, boolean named) {
        var line = "Our calendar number " + i + " is out.";
        var doubt = new Doubt(Fingerprint.of(line), Fingerprint.of(PLACE), i == 0 ? 150 : 20, i == 0, false);
        var page = article(
                i,
                "Ferries " + i,
                "https://post.example/" + i,
                i == 0 ? List.of(story(i), line) : List.of(story(i)),
                List.of(doubt));
        var provenance = named ? page.provenance() : Provenance.UNKNOWN;
        return new Article(page.origin(), provenance, page.metadata(), page.body(), List.of());
    }

    @Test
    void otherHostsTeachNothing() {
        var pages = new ArrayList<>(pages(2, "Ferries", SIGN_OFF, 200, false));
        pages.add(page(2, "Ferries", "https://other.example/2", SIGN_OFF, 200, false));
        assertThat(taught(pages).get(0).body().text()).contains(SIGN_OFF);
    }

    @Test
    void theOrderOfThePagesChangesNothing() {
        var pages = pages(6, "Ferries | Tidewater Post", SIGN_OFF, 200, false);
        var backwards = new ArrayList<>(pages);
        Collections.reverse(backwards);
        var there = new ArrayList<>(taught(backwards));
        Collections.reverse(there);
        assertThat(there).isEqualTo(taught(pages));
    }

    @Test
    void theSitesNameIsNoPartOfATitle() {
        var pages = pages(4, "Letters: the ferry", SIGN_OFF, 255, false);
        assertThat(taught(pages).get(1).metadata().title()).isEqualTo("Letters: the ferry 1");
        var named = IntStream.range(0, 4)
                .mapToObj(i -> page(i, "Ferry " + i + " | Tidewater Post", "https://post.example/" + i, "", 255, false))
                .toList();
        assertThat(taught(named).get(1).metadata().title()).isEqualTo("Ferry 1");
    }

    @Test
    void aBodyIsNeverTakenAwayWhole() {
        var pages = IntStream.range(0, 4)
                .mapToObj(i -> article(i, "T" + i, "https://post.example/" + i, List.of(SIGN_OFF + i), List.of()))
                .map(a -> new Article(
                        a.origin(),
                        a.provenance(),
                        a.metadata(),
                        a.body()
                                .with(List.of(
                                        new Doubt(Fingerprint.of(a.body().text()), 7, 120, true, false),
                                        new Doubt(1, 7, 10, false, false))),
                        List.of()))
                .toList();
        assertThat(taught(pages)).isEqualTo(pages);
    }

    @Test
    void aTopicOfAllStoriesThatNoneSpeaksOfIsBloat() {
        var pages = IntStream.range(0, 8)
                .mapToObj(i -> Sample.of(i + ".html")
                        .title("Headline " + i)
                        .url("https://post.example/" + i)
                        .text(story(i))
                        .topics("web-prod-2", "Ferry number " + i, "Harbour"))
                .map(Sample::article)
                .toList();
        assertThat(taught(pages).get(3).metadata().topics()).containsExactly("Ferry number 3", "Harbour");
    }

    private static String story(int i) {
        return "Ferry number " + i + " left the harbour at dawn with " + (i + 40) + " passengers and one goat on deck.";
    }

    private static List<Article> pages(int count, String title, String line, int likely, boolean inside) {
        return IntStream.range(0, count)
                .mapToObj(i -> page(i, title + " " + i, "https://post.example/" + i, line, likely, inside))
                .toList();
    }

    private static Article page(int i, String title, String url, String line, int likely, boolean inside) {
        return article(
                i,
                title,
                url,
                line.isEmpty() ? List.of(story(i)) : List.of(story(i), line),
                List.of(new Doubt(Fingerprint.of(line), Fingerprint.of(PLACE), likely, true, inside)));
    }

    private static Article article(int i, String title, String url, List<String> lines, List<Doubt> doubts) {
        var plain = Sample.of(i + ".html").title(title).url(url).article();
        var html = "<p>" + String.join("</p>\n<p>", lines) + "</p>";
        var body = new Body(html, String.join("\n\n", lines), List.of(), List.of(), 0.9, doubts);
        return new Article(plain.origin(), plain.provenance(), plain.metadata(), body, List.of());
    }

    private static List<Article> taught(List<Article> pages) {
        var hearing = new HostLessons.Hearing();
        pages.forEach(hearing::hear);
        var lessons = hearing.learned();
        return pages.stream().map(lessons::apply).toList();
    }
}
