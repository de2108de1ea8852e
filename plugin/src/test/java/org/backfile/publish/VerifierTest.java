package org.backfile.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.publish.Finding.Kind;
import org.backfile.site.SitePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {

    @TempDir
    Path folder;

    @Test
    void aSoundSite() throws IOException {
        build(Map.of(
                "index.html",
                """
                <!DOCTYPE html><link rel="stylesheet" href="assets/a.css"><link rel="canonical" href="https://example.org/">
                <a href="#foot">down</a> <a href="topics/a%20b.html?x=1#top">topic</a> <a href="https://example.org/x">out</a>
                <a href="mailto:a@example.org">mail</a> <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
                <p id="foot">Foot
                """,
                "topics/a b.html",
                "<a href='../index.html#foot'>home</a> <a href='../manifest.json'>manifest</a>",
                "assets/a.css",
                "@import 'b.css'; /* url(gone.css) */ p { background: url(\"../media/p.png\") }",
                "assets/b.css",
                "p { color: red }",
                "media/p.png",
                "png",
                "feed.xml",
                "<feed xmlns='http://www.w3.org/2005/Atom'><link href='index.html'/></feed>"));
        var verification = Verifier.verify(site());
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.isSound()).isTrue();
        assertThat(verification.files()).isEqualTo(6);
        assertThat(verification.links()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <a href="gone.html">                                   | DEAD_LINK        | gone.html
                    <a href="topics/">                                     | DEAD_LINK        | topics/
                    <a href="../up.html">                                  | DEAD_LINK        | ../up.html
                    <a href="Index.html">                                  | DEAD_LINK        | Index.html
                    <img src="media/gone.png">                             | DEAD_LINK        | media/gone.png
                    <img srcset="index.html 1x, gone.png 2x">              | DEAD_LINK        | gone.png
                    <form action="find.html">                              | DEAD_LINK        | find.html
                    <a href="#nowhere">                                    | DEAD_FRAGMENT    | #nowhere
                    <a href="topics/t.html#nowhere">                       | DEAD_FRAGMENT    | topics/t.html#nowhere
                    <a href="/topics/t.html">                              | ABSOLUTE_LINK    | /topics/t.html
                    <a href="file:///x.html">                              | ABSOLUTE_LINK    | file:///x.html
                    <a href="javascript:void(0)">                          | ABSOLUTE_LINK    | javascript:void(0)
                    <img src="https://example.org/a.png">                  | OUTSIDE_RESOURCE | https://example.org/a.png
                    <img src="//example.org/a.png">                        | OUTSIDE_RESOURCE | //example.org/a.png
                    <script src="https://example.org/a.js"></script>       | OUTSIDE_RESOURCE | https://example.org/a.js
                    <link rel="stylesheet" href="https://example.org/a">   | OUTSIDE_RESOURCE | https://example.org/a
                    <link rel="preconnect" href="https://example.org/">    | OUTSIDE_RESOURCE | https://example.org/
                    <iframe src="https://example.org/"></iframe>           | OUTSIDE_RESOURCE | https://example.org/
                    <video poster="https://example.org/p.jpg">             | OUTSIDE_RESOURCE | https://example.org/p.jpg
                    <style>p { background: url(https://example.org/b) }</style> | OUTSIDE_RESOURCE | https://example.org/b
                    <p style="background:url('https://example.org/c')">    | OUTSIDE_RESOURCE | https://example.org/c
                    """)
    void aLinkThatWouldFailSomewhere(String html, Kind kind, String address) throws IOException {
        build(Map.of("index.html", html, "topics/t.html", "<p id=here>"));
        assertThat(Verifier.verify(site()).findings()).containsExactly(new Finding(kind, "index.html", address));
    }

    @Test
    void missingChangedAndForeignFiles() throws IOException {
        build(Map.of("a.html", "1", "b.html", "2", "c.html", "<p>3"));
        Files.delete(site().resolve("a.html"));
        Files.writeString(site().resolve("b.html"), "X");
        Files.writeString(site().resolve("d.html"), "<a href=nowhere.html>");
        var verification = Verifier.verify(site());
        assertThat(verification.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "a.html: missing",
                        "b.html: changed: its bytes are not those that were built",
                        "d.html: not made by Backfile");
        assertThat(verification.isSound()).isFalse();
    }

    @Test
    void aForeignFileAloneIsNoFault() throws IOException {
        build(Map.of("a.html", "1"));
        Files.writeString(site().resolve("CNAME"), "example.org");
        assertThat(Verifier.verify(site()).isSound()).isTrue();
    }

    @Test
    void aManifestThatPointsOutOfTheSiteIsNotFollowed() throws IOException {
        build(Map.of("a.html", "1"));
        Path manifest = site().resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("a.html", "../a.html"));
        assertThat(Verifier.verify(site()).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.MANIFEST, Kind.CHANGED, Kind.FOREIGN);
    }

    @Test
    void theListForSha256sumIsCheckedToo() throws IOException {
        build(Map.of("a.html", "1"));
        Path sums = site().resolve("manifest.sha256");
        Files.writeString(sums, Files.readString(sums).replace("a.html", "b.html"));
        assertThat(Verifier.verify(site()).findings())
                .containsExactly(new Finding(Kind.CHANGED, "manifest.sha256", "it is not what manifest.json says"));
        Files.delete(sums);
        assertThat(Verifier.verify(site()).findings())
                .containsExactly(new Finding(Kind.MISSING, "manifest.sha256", ""));
    }

    @Test
    void pagesAndDataThatDisagree() throws IOException {
        build(Map.of(
                "articles/2024/a.html",
                "<p>A",
                "articles/2024/b.html",
                "<p>B",
                "articles/2024/old-a.html",
                "<meta http-equiv=\"refresh\" content=\"0; url=a.html\">",
                "data/articles.jsonl",
                """
                {"source":"a.txt","path":"articles/2024/a.html"}
                {"source":"c.txt","path":"articles/2024/c.html"}
                """));
        assertThat(Verifier.verify(site()).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "articles/2024/b.html: page and data disagree: data/articles.jsonl has no row for it",
                        "data/articles.jsonl: page and data disagree: its row of c.txt names a page that is not there:"
                                + " articles/2024/c.html",
                        "data/articles.jsonl: page and data disagree: the manifest has no input for its row of a.txt",
                        "data/articles.jsonl: page and data disagree: the manifest has no input for its row of c.txt");
    }

    @Test
    void theSiteCameFromTheFolderOrNot() throws IOException {
        Path content = Files.createDirectories(folder.resolve("pages"));
        for (String name : List.of("a.txt", "b.txt", "c.txt")) Files.writeString(content.resolve(name), name);
        try (var staging = Publisher.stage(site(), false)) {
            var inputs = new ArrayList<Input>();
            for (String name : List.of("a.txt", "b.txt", "c.txt"))
                inputs.add(new Input(name, Sha256.hex(name.getBytes(UTF_8)), 5, Input.Status.KEPT, null));
            staging.publish(new Manifest("0.1.0", Map.of(), inputs));
        }
        assertThat(Verifier.verify(site(), content).findings()).isEmpty();
        Files.writeString(content.resolve("a.txt"), "A.txt");
        Files.delete(content.resolve("b.txt"));
        Files.writeString(content.resolve("d.txt"), "d");
        var verification = Verifier.verify(site(), content);
        assertThat(verification.isSound()).isFalse();
        assertThat(verification.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "b.txt: no longer in the content folder",
                        "a.txt: not the source page that the site was made from",
                        "d.txt: in the content folder, but not in the site");
        var json = new StringWriter();
        verification.write(json);
        assertThat(json.toString()).isEqualTo("""
                {
                "sound":false,
                "files":0,
                "links":0,
                "findings":[
                {"severity":"error","kind":"source_missing","path":"b.txt"},
                {"severity":"error","kind":"source_changed","path":"a.txt"},
                {"severity":"error","kind":"source_new","path":"d.txt"}]
                }
                """);
    }

    @Test
    void aSiteWithoutAManifest() throws IOException {
        Files.createDirectories(site());
        assertThat(Verifier.verify(site()).findings()).singleElement().satisfies(finding -> assertThat(finding.kind())
                .isEqualTo(Kind.MANIFEST));
    }

    private Path site() {
        return folder.resolve("site");
    }

    private void build(Map<String, String> pages) throws IOException {
        try (var staging = Publisher.stage(site(), false)) {
            for (var page : new TreeMap<>(pages).entrySet())
                staging.put(new SitePage(page.getKey(), page.getValue().getBytes(UTF_8)));
            staging.publish(new Manifest("0.1.0", Map.of(), List.of()));
        }
    }
}
