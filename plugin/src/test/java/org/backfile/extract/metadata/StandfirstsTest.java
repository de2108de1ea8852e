package org.backfile.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.backfile.article.Metadata;
import org.backfile.article.Origin;
import org.backfile.source.Format;
import org.backfile.source.FrontMatter;
import org.backfile.source.RawPage;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandfirstsTest {

    @Test
    void labelsOfPlayersCaptionsAndLinksAreNoStandfirst() {
        assertThat(standfirst("<p>Audio 03:07 min. | 25.04.24 | Ada Marsh</p>")).isNull();
        assertThat(standfirst("<p>Harbour Press Agency April 28, 2024 10:15</p>"))
                .isNull();
        assertThat(standfirst("<p><a href='/more'>Read more about the old ferry here</a></p>"))
                .isNull();
        assertThat(standfirst("<p>The old ferry at the pier of the island. Picture © Ada Marsh</p>"))
                .isNull();
        assertThat(standfirst("<figure><p>The old ferry at the pier of the island.</p></figure>"))
                .isNull();
        assertThat(standfirst("<p>After nine months in the yard the ferry is back.</p>"))
                .isEqualTo("After nine months in the yard the ferry is back.");
    }

    @Test
    void publishersWithoutTheirSlogans() {
        assertThat(publisher("Harbour Post - Ferry tickets and island tours")).isEqualTo("Harbour Post");
        assertThat(publisher("Find a pier near you - Book online - Harbour Post"))
                .isEqualTo("Harbour Post");
        assertThat(publisher("Harbour Post -")).isEqualTo("Harbour Post");
        assertThat(publisher("Tidal: The Sea Magazine")).isEqualTo("Tidal: The Sea Magazine");
    }

    @Test
    void publisherThatOnlyTheTitleNames() {
        assertThat(read("<title>Ferry sinks | Harbour Post</title>"
                                + "<link rel=canonical href='https://www.harbourpost.example/ferry'>")
                        .publisher())
                .isEqualTo("Harbour Post");
        assertThat(read("<title>Ferry sinks | Pictures</title>"
                                + "<link rel=canonical href='https://www.harbourpost.example/ferry'>")
                        .publisher())
                .isNull();
    }

    private static @Nullable String standfirst(String inner) {
        return read("<h1>The ferry is back</h1><div class=standfirst>" + inner + "</div><p>Text.</p>")
                .standfirst();
    }

    private static @Nullable String publisher(String name) {
        return read("<meta property=og:site_name content='" + name
                        + "'><link rel=canonical href='https://www.harbourpost.example/ferry'><h1>Ferry</h1>")
                .publisher();
    }

    private static Metadata read(String html) {
        return HtmlMetadata.read(
                        Jsoup.parse(html),
                        new RawPage(new Origin("saved/page.html", "", 0), Format.HTML, html, FrontMatter.NONE))
                .metadata();
    }
}
