package org.backfile.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.article.Origin;
import org.backfile.source.Format;
import org.backfile.source.FrontMatter;
import org.backfile.source.RawPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void kindsInFrontOfTopics() {
        assertThat(topics("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","keywords":
                ["Day: Friday","Page Type: Article","Subject: Islands","Subject: Shipping","WC: 1000-1999"]}</script>
                <h1>Ferry</h1>""")).containsExactly("Islands", "Shipping");
        assertThat(topics("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","keywords":
                ["place/harbour","topic/shipping & trade"]}</script>
                <h1>Ferry</h1>""")).containsExactly("harbour", "shipping & trade");
        assertThat(topics("<meta name=keywords content='sea/air freight, ferries'><h1>Ferry</h1>"))
                .containsExactly("sea/air freight", "ferries");
    }

    @Test
    void codesOfAnAgencysRoutingAreNoTopics() {
        assertThat(topics("<meta name=keywords content='AER,AERO,AIR,SHIP08,GEN,ISL,US'><h1>Ferry</h1>"))
                .isEmpty();
        assertThat(topics("<meta name=keywords content='NATO, EU, ferries, islands, harbours'><h1>Ferry</h1>"))
                .containsExactly("NATO", "EU", "ferries", "islands", "harbours");
    }

    @Test
    void theHeadlinesWordsAreNoTopics() {
        assertThat(topics("""
                <meta property="article:tag" content="ferry"><meta property="article:tag" content="sinks">
                <meta property="article:tag" content="harbour"><meta property="article:tag" content="night">
                <h1>Ferry sinks in harbour at night</h1><p>Text.</p>
                <ul class="tags"><li><a href="/t/1">Ada Marsh</a></li><li><a href="/t/2">Shipping</a></li></ul>""")).containsExactly("Ada Marsh", "Shipping");
    }

    @Test
    void aLabelledListInABoxWithoutItsSkipLink() {
        assertThat(topics("""
                <html lang="de"><h1>Fähre sinkt</h1><p>Text.</p><h2>Ähnliche Themen</h2>
                <a href="#weiter">Diesen Abschnitt überspringen</a>
                <aside><p><a href="/t/1">Schifffahrt</a></p><p><a href="/t/2">Inseln</a></p></aside>""")).containsExactly("Schifffahrt", "Inseln");
    }

    @Test
    void otherStoriesBelowALabelAreNoTopics() {
        assertThat(topics("""
                <html lang="de"><h1>Fähre sinkt</h1><p>Text.</p><h2>Mehr zum Thema</h2>
                <p><a href="/1">Achtung, Welle!</a></p>
                <p><a href="/2">Was Kapitäne über die neue Mole wissen sollten</a></p>""")).isEmpty();
    }

    private static List<String> topics(String html) {
        return HtmlMetadata.read(
                        Jsoup.parse(html),
                        new RawPage(new Origin("saved/page.html", "", 0), Format.HTML, html, FrontMatter.NONE))
                .metadata()
                .topics();
    }
}
