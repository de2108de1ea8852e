package org.backfile.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.article.Origin;
import org.backfile.article.Timestamp;
import org.backfile.source.Format;
import org.backfile.source.FrontMatter;
import org.backfile.source.RawPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlMetadataTest {

    @Test
    void machineReadablePage() {
        var found = read("""
                <html lang="en-GB"><head>
                <title>Ferry returns to the island - The Harbour Post</title>
                <link rel="canonical" href="https://harbourpost.example/2024/ferry">
                <meta property="og:site_name" content="The Harbour Post">
                <meta property="og:title" content="Ferry returns to the island - The Harbour Post">
                <meta name="keywords" content="ferries, islands, The Harbour Post">
                <script type="application/ld+json">
                //<![CDATA[
                {"@context":"https://schema.org","@graph":[
                  {"@type":"WebSite","name":"The Harbour Post"},
                  {"@type":"Person","@id":"#ada","name":"Ada Marsh"},
                  {"@type":"NewsArticle","headline":"Ferry returns to the island","author":{"@id":"#ada"},
                   "datePublished":"2024-05-03T10:00:00+01:00","dateModified":"2024-05-04T11:30:00+01:00",
                   "keywords":["ferries","islands",],}
                ]}
                //]]>
                </script></head>
                <body><h1>Ferry returns to the island</h1><p>Text.</p></body></html>
                """);
        var metadata = found.metadata();
        assertThat(found.provenance().url()).isEqualTo("https://harbourpost.example/2024/ferry");
        assertThat(metadata.title()).isEqualTo("Ferry returns to the island");
        assertThat(metadata.authors()).containsExactly("Ada Marsh");
        assertThat(metadata.publisher()).isEqualTo("The Harbour Post");
        assertThat(metadata.published()).isEqualTo(Timestamp.parse("2024-05-03T10:00+01:00"));
        assertThat(metadata.modified()).isEqualTo(Timestamp.parse("2024-05-04T11:30+01:00"));
        assertThat(metadata.language()).isEqualTo("en-GB");
        assertThat(metadata.topics()).containsExactly("ferries", "islands");
    }

    @Test
    void visibleLinesOnly() {
        var metadata = read("""
                        <html><head><title>Die Fähre kehrt zurück | Hafenblatt</title><meta property="og:site_name" content="Hafenblatt"></head>
                        <body><nav><a href="/">Start</a></nav>
                        <h1>Die Fähre kehrt zurück</h1>
                        <p>Von Jörg Weiß und Lea Holt</p>
                        <p>Veröffentlicht: 3. Mai 2024, 10:00 Uhr</p>
                        <p>HAMBURG (dpa) - Die Fähre ist wieder da, und die Leute auf der Insel haben sich sehr darüber gefreut,
                        denn sie hatten lange auf das Schiff gewartet und nicht mehr mit ihm gerechnet.</p>
                        <footer>© 2026 Hafenblatt</footer></body></html>
                        """).metadata();
        assertThat(metadata.title()).isEqualTo("Die Fähre kehrt zurück");
        assertThat(metadata.authors()).containsExactly("Jörg Weiß", "Lea Holt");
        assertThat(metadata.agency()).isEqualTo("dpa");
        assertThat(metadata.dateline()).isEqualTo("HAMBURG");
        assertThat(metadata.published()).isEqualTo(Timestamp.parse("2024-05-03T10:00"));
        assertThat(metadata.language()).isEqualTo("de");
    }

    @Test
    void theEditorWins() {
        var editor = new FrontMatter(
                "Edited",
                Timestamp.parse("2020-01-02"),
                List.of("Ed Itor"),
                List.of("islands"),
                "https://example.org/edited",
                "A summary",
                "The Editors",
                "fr",
                List.of());
        var found = HtmlMetadata.read(
                Jsoup.parse("<title>Page</title><h1>Page</h1>"),
                new RawPage(new Origin("a.html", "", 0), Format.HTML, "", editor));
        assertThat(found.provenance().url()).isEqualTo("https://example.org/edited");
        assertThat(found.metadata().title()).isEqualTo("Edited");
        assertThat(found.metadata().authors()).containsExactly("Ed Itor");
        assertThat(found.metadata().published()).isEqualTo(Timestamp.parse("2020-01-02"));
        assertThat(found.metadata().language()).isEqualTo("fr");
    }

    @Test
    void savedPages() {
        var single = read("""
                <!DOCTYPE html> <html><!--
                 Page saved with SingleFile
                 url: https://example.org/story
                 saved date: Fri Nov 01 2024 15:39:00 GMT+0100 (Central European Standard Time)
                --><body><p>x""").provenance();
        assertThat(single.url()).isEqualTo("https://example.org/story");
        assertThat(single.savedWith()).isEqualTo("SingleFile");
        assertThat(single.savedAt()).isEqualTo(Timestamp.parse("2024-11-01T15:39+01:00"));
        var mirror = read("<html><!-- Mirrored from example.org/a/b.html by HTTrack Website Copier/3.x [XR&CO'2014], "
                        + "Fri, 01 Nov 2024 15:39:00 GMT --><body><p>x")
                .provenance();
        assertThat(mirror.url()).isEqualTo("http://example.org/a/b.html");
        assertThat(mirror.savedAt()).isEqualTo(Timestamp.parse("2024-11-01T15:39Z"));
        assertThat(read("<!-- saved from url=(0029)https://example.org/c --><p>x")
                        .provenance()
                        .url())
                .isEqualTo("https://example.org/c");
        assertThat(read("<link rel=canonical href='javascript:alert(1)'><p>x")
                        .provenance()
                        .url())
                .isNull();
    }

    @Test
    void nothingAtAll() {
        var metadata = read("").metadata();
        assertThat(metadata.title()).isEqualTo("Some old page");
        assertThat(metadata.authors()).isEmpty();
        assertThat(metadata.published()).isNull();
    }

    private static HtmlMetadata.Found read(String html) {
        return HtmlMetadata.read(
                Jsoup.parse(html),
                new RawPage(new Origin("saved/some-old_page.html", "", 0), Format.HTML, html, FrontMatter.NONE));
    }
}
