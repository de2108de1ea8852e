package org.backfile.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.backfile.article.Metadata;
import org.backfile.article.Origin;
import org.backfile.article.Timestamp;
import org.backfile.source.Format;
import org.backfile.source.FrontMatter;
import org.backfile.source.RawPage;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of a page's dates is its story's; every page here is invented. */
class PublicationDayTest {

    private static final String PROSE =
            "<p>" + "The ferry left the harbour late and came back early. ".repeat(6) + "</p>";
    private static final String IMPORTED = ld("Article", "2024-06-01T08:00:00Z");

    @Test
    void aBareDateAtTheHeadlineBeatsAnImport() {
        assertThat(published(IMPORTED, "<h1>Ferry</h1><p>3 May 2019</p>" + PROSE))
                .isEqualTo("2019-05-03");
    }

    @Test
    void anUpdateDoesNot() {
        var page = read(IMPORTED, "<h1>Ferry</h1><p>Updated 3 May 2025</p>" + PROSE);
        assertThat(page.published()).isEqualTo(Timestamp.parse("2024-06-01T08:00Z"));
        assertThat(page.modified()).isEqualTo(Timestamp.parse("2025-05-03"));
    }

    @Test
    void aDayApartIsAnotherTimeZone() {
        assertThat(published(IMPORTED, "<h1>Ferry</h1><p>31 May 2024</p>" + PROSE))
                .isEqualTo("2024-06-01T08:00Z");
    }

    @Test
    void aDayThatNoZoneHasAtThatInstantIsAnother() {
        String late = ld("Article", "2024-06-01T22:00:00Z");
        assertThat(published(late, "<h1>Ferry</h1><p>31 May 2024</p>" + PROSE)).isEqualTo("2024-05-31");
        assertThat(published(late, "<h1>Ferry</h1><p>2 June 2024</p>" + PROSE)).isEqualTo("2024-06-01T22:00Z");
        String early = ld("Article", "2024-06-01T03:00:00Z");
        assertThat(published(early, "<h1>Ferry</h1><p>2 June 2024</p>" + PROSE)).isEqualTo("2024-06-02");
    }

    @Test
    void aTimeElementInASentenceIsNotTheStorys() {
        String sentence = "<p>The harbour radio told of this and other sailings on <time datetime=2024-05-31>31 May"
                + " 2024</time> in the morning.</p>";
        String head = ld("Article", "2024-06-01T22:00:00Z");
        assertThat(published(head, "<h1>Ferry</h1>" + sentence + PROSE)).isEqualTo("2024-06-01T22:00Z");
    }

    @Test
    void aTimeElementOfTheChangeIsNoPublication() {
        String head = ld("Article", "2020-03-10T15:30:00Z");
        String changed = "<meta property=article:modified_time content=2025-02-12T13:28:34Z>";
        String shown = "<p>By Ann Lee <time class=updated datetime=2025-02-12T13:28:34Z>12 February 2025</time></p>";
        assertThat(published(head + changed, "<h1>Ferry</h1>" + shown + PROSE)).isEqualTo("2020-03-10T15:30Z");
    }

    @Test
    void namesBesideADateInAnElementForDates() {
        String line = "Dec. 19, 2024 · Ann Lee on behalf of Harbour Watch Group";
        assertThat(published("", "<h1>Ferry</h1><div class=publish-date-author>" + line + "</div>" + PROSE))
                .isEqualTo("2024-12-19");
        assertThat(published("", "<h1>Ferry</h1><div class=intro>" + line + "</div>" + PROSE))
                .isNull();
    }

    @Test
    void theOriginalDayBeatsThatOfTheUpdate() {
        String shown = "<h1>Ferry</h1><p>30 Sep 2022</p>" + PROSE.repeat(40);
        String note = "<p>This story was originally published on 26 Sep 2019 at 4:12pm but has since been updated many"
                + " times so that all of its sailing times and its fares are those of today.</p>";
        assertThat(published("", shown + note)).isEqualTo("2019-09-26T16:12");
        assertThat(published("", shown + "<p>This story was originally published on 26 Sep 2019 by the Post.</p>"))
                .isEqualTo("2022-09-30");
    }

    @Test
    void aDatedPageIsNoDatedStory() {
        String page = ld("WebPage", "2024-06-01T08:00:00Z");
        assertThat(published(page, "<h1>Our ferries</h1>" + PROSE)).isNull();
        assertThat(published(page, "<h1>Our ferries</h1><p>1 June 2024</p>" + PROSE))
                .isEqualTo("2024-06-01T08:00Z");
    }

    @Test
    void belowTheStory() {
        assertThat(published("", "<h1>Ferry</h1>" + PROSE.repeat(30) + "<p>Posted on 3 May 2024 by Ann</p>"))
                .isEqualTo("2024-05-03");
        assertThat(published("", "<h1>Ferry</h1>" + PROSE.repeat(30) + "<small class=d>3 May 2024</small>"))
                .isEqualTo("2024-05-03");
    }

    @Test
    void neitherTeasersNorCommentsNorTheCopyright() {
        String teasers = "<div class=t>3 May 2024</div><div class=t>4 May 2024</div><div class=t>5 May 2024</div>";
        String comment = "<div class=comments><p class=when>3 May 2024</p></div>";
        assertThat(published("", "<h1>Ferry</h1>" + PROSE.repeat(30) + teasers + comment + "<p>© 3 May 2024</p>"))
                .isNull();
    }

    @Test
    void inTheAddress() {
        assertThat(published(canonical("https://post.example/news/2024/05/03/ferry"), "<h1>Ferry</h1>" + PROSE))
                .isEqualTo("2024-05-03");
        assertThat(published(canonical("https://post.example/20240503/ferry"), "<h1>Ferry</h1>" + PROSE))
                .isEqualTo("2024-05-03");
        assertThat(AddressDate.of("https://web.archive.org/web/20200102030405/https://post.example/2019/may/3/ferry"))
                .hasToString("2019-05-03");
        assertThat(AddressDate.of("https://post.example/99999999/2024/13/40/x")).isNull();
    }

    @Test
    void theOrderOfNumbersShowsElsewhere() {
        String dates = "<p>03/04/2024</p>" + PROSE.repeat(30);
        assertThat(published("", "<h1>Ferry</h1>" + dates + "<aside class=related>25/03/2024</aside>"))
                .isEqualTo("2024-04-03");
        assertThat(published("", "<h1>Ferry</h1>" + dates + "<aside class=related>03/25/2024</aside>"))
                .isEqualTo("2024-03-04");
        String stated = "<meta property=article:published_time content=03-09-2026>";
        assertThat(published(stated, "<h1>Ferry</h1><p>Published March 9, 2026</p>" + PROSE))
                .isEqualTo("2026-03-09");
    }

    @Test
    void aShownTimeAndAnInstantGiveTheOffset() {
        String head = ld("Article", "2024-05-03T22:30:00Z");
        assertThat(published(head, "<h1>Ferry</h1><p>Published: 4 May 2024, 00:30</p>" + PROSE))
                .isEqualTo("2024-05-03T22:30Z");
        String day = "<link rel=canonical href=https://post.example/2024/05/04/ferry>";
        assertThat(published(head + day, "<h1>Ferry</h1><p>4 May 2024, 00:30</p>" + PROSE))
                .isEqualTo("2024-05-04T00:30+02:00");
    }

    @Test
    void odderNamesOfMetaTags() {
        assertThat(published("<meta name=w-published-date content=2024-05-03>", "<h1>Ferry</h1>" + PROSE))
                .isEqualTo("2024-05-03");
    }

    @Test
    void authorsByLinkBelowAndWithoutDoubles() {
        assertThat(read("", "<h1>Ferry</h1><a href=/authors/ann-lee>Ann Lee</a>" + PROSE)
                        .authors())
                .containsExactly("Ann Lee");
        assertThat(read("", "<h1>Ferry</h1>" + PROSE.repeat(30) + "<p>Written by Ann Lee</p>")
                        .authors())
                .containsExactly("Ann Lee");
        String head = "<meta property=og:site_name content='Harbour Post'><meta name=author content='Ann Lee'>"
                + "<meta name=author content='Ann Lee Harbour Desk'><meta name=author content='Harbour Post'>";
        assertThat(read(head, "<h1>Ferry</h1>" + PROSE).authors()).containsExactly("Ann Lee");
    }

    @Test
    void nobodyIsCalledUndefined() {
        for (String name : new String[] {"undefined", "admin", "Webmaster", "Researched by"})
            assertThat(read("<meta name=author content='" + name + "'>", "<h1>Ferry</h1>" + PROSE)
                            .authors())
                    .as(name)
                    .isEmpty();
        assertThat(read("<meta name=author content='Bo Ek on Friday'>", "<h1>Ferry</h1>" + PROSE)
                        .authors())
                .containsExactly("Bo Ek");
    }

    private static String ld(String type, String date) {
        return "<script type=application/ld+json>{\"@type\":\"" + type + "\",\"datePublished\":\"" + date
                + "\"}</script>";
    }

    private static String canonical(String url) {
        return "<link rel=canonical href=" + url + ">";
    }

    private static @Nullable String published(String head, String body) {
        var published = read(head, body).published();
        return published == null ? null : published.iso();
    }

    private static Metadata read(String head, String body) {
        var doc = Jsoup.parse("<html lang=en><head><title>Ferry</title>" + head + "</head><body>" + body);
        var page = new RawPage(new Origin("p.html", "0".repeat(64), 1), Format.HTML, "", FrontMatter.NONE);
        return HtmlMetadata.read(doc, page).metadata();
    }
}
