package org.backfile.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.article.Origin;
import org.backfile.extract.model.NamedRow;
import org.backfile.source.Format;
import org.backfile.source.FrontMatter;
import org.backfile.source.RawPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

    private static final String PROSE =
            "<p>The boat had been in the yard since the autumn, and nobody on the island knew when it would come back to the pier.</p>"
                    .repeat(4);

    @Test
    void theSitesNameIsNoHeadline() {
        assertThat(title("""
                        <title>Ferry sinks in the harbour at night | Tidal Notes</title>
                        <body><div class="site-header"><h1 class="logo"><a href="/">Tidal Notes</a></h1></div>
                        <article><h2 class="entry-title">Ferry sinks in the harbour at night</h2>%s</article>
                        """)).isEqualTo("Ferry sinks in the harbour at night");
    }

    @Test
    void theHeadlineOfAPageWhoseH1IsThePromotionBelow() {
        assertThat(title("""
                        <title>How the harbour pays for its new pier - Tidal Notes</title>
                        <meta property="og:title" content="How the harbour pays for its new pier">
                        <body><h3 class="post-title">How the harbour pays for its new pier</h3>%s
                        <h1>A word from our founder:</h1><p>Join us.</p>
                        """)).isEqualTo("How the harbour pays for its new pier");
    }

    @Test
    void theHeadlineThatReadersSeeBeatsTheOneForSearchEngines() {
        assertThat(title("""
                        <title>Ferry news 2025: all you need to know about ferries | Tidal Notes</title>
                        <meta property="og:title" content="The old ferry comes home after nine months in the yard">
                        <meta property="og:site_name" content="Tidal Notes">
                        <body><article><h1>The old ferry comes home after nine months in the yard</h1>%s</article>
                        """)).isEqualTo("The old ferry comes home after nine months in the yard");
    }

    @Test
    void theNewsroomsDataBeatsTheTextForSocialNetworks() {
        assertThat(title("""
                        <title>Ferry back at the pier after nine months in the yard | Harbour Post</title>
                        <meta property="og:title" content="You won't believe what came back to our island">
                        <meta property="twitter:title" content="You won't believe what came back to our island">
                        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry back at the pier after nine months in the yard"}</script>
                        <body><article><h1>Ferry back at the pier after nine months in the yard</h1>%s</article>
                        """)).isEqualTo("Ferry back at the pier after nine months in the yard");
    }

    @Test
    void theSectionBehindTheBarIsCutOff() {
        assertThat(title("""
                        <title>Ferry sinks in the harbour | Islands | Harbour Post</title>
                        <meta property="og:site_name" content="Harbour Post">
                        <meta property="og:title" content="Ferry sinks in the harbour | Islands">
                        <body><nav><a href="/islands">Islands</a></nav><article><h1>Ferry sinks in the harbour</h1>%s</article>
                        """)).isEqualTo("Ferry sinks in the harbour");
    }

    @Test
    void theWordingWithThePunctuationThatStylesDraw() {
        assertThat(title("""
                        <title>Ferry inquiry: Two captains go and many questions stay | Harbour Post</title>
                        <meta property="og:title" content="Ferry inquiry: Two captains go and many questions stay">
                        <body><article><h1><span>Ferry inquiry</span> <span>Two captains go and many questions stay</span></h1>%s</article>
                        """)).isEqualTo("Ferry inquiry: Two captains go and many questions stay");
    }

    @Test
    void noWordingInCapitalsOrWithEntitiesLeft() {
        assertThat(title("""
                        <title>Ferry sinks in the harbour at night</title>
                        <body><article><h1>FERRY SINKS IN THE HARBOUR AT NIGHT</h1>%s</article>
                        """)).isEqualTo("Ferry sinks in the harbour at night");
        assertThat(title("""
                        <title>And then… the ferry sank in the harbour</title>
                        <meta property="og:title" content="And then&amp;amp;#8230; the ferry sank in the harbour">
                        <body><article><h1>And then… the ferry sank in the harbour</h1>%s</article>
                        """)).isEqualTo("And then… the ferry sank in the harbour");
    }

    @Test
    void theModelIsMadeForTheseFeatures() {
        var scan = Scan.of(Jsoup.parse("<title>Ferry sinks</title>"));
        var story = Story.about(JsonLd.of(List.of()), List.of(), List.of());
        var names = new SiteNames();
        var candidates = HeadlineCandidates.of(scan, story, names);
        var row = new NamedRow();
        new HeadlineFeatures(scan, story, names, null, candidates)
                .describe(candidates.iterator().next(), row);
        assertThat(HeadlineModel.ours().features()).isEqualTo(row.names());
    }

    @Test
    void slugsSpellMarkedLettersInTwoWays() {
        var slug = Slug.of("https://example.org/2024/05/03/koenig-oeffnet-faehre-4711.html?ref=rss");
        assertThat(slug.shareIn("könig öffnet die fähre")).isEqualTo(1);
        assertThat(Slug.of("https://example.org/konig-offnet-fahre").shareIn("könig öffnet die fähre"))
                .isEqualTo(1);
        assertThat(slug.shareIn("etwas anderes")).isZero();
        assertThat(Slug.of("https://example.org/4711").shareIn("könig")).isZero();
        assertThat(Slug.of(null).shareOf("könig")).isZero();
    }

    @Test
    void aTitleOfSeparatorsIsBoundedWork() {
        String title = title("<title>" + " | a - b".repeat(20_000) + "</title><body>%s");
        assertThat(title).isNotBlank();
    }

    private static String title(String html) {
        String page = html.replace("%s", PROSE);
        return HtmlMetadata.read(
                        Jsoup.parse(page),
                        new RawPage(new Origin("saved/page.html", "", 0), Format.HTML, page, FrontMatter.NONE))
                .metadata()
                .title();
    }
}
