package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.backfile.publish.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that lead elsewhere, are one on some disk, or can't be written on another: in titles, topics, authors, sidecars and files. */
class HostileNamesTest {

    private static final List<String> NAMES = List.of(
            "../../../evil",
            "/etc/passwd",
            "..\\..\\evil",
            "C:\\Windows\\evil",
            "..",
            ".",
            "...",
            "CON",
            "con",
            "NUL.html",
            "aux",
            "LPT1",
            "COM1.txt",
            "index",
            "index.html",
            "manifest.json",
            "trailing dot.",
            "trailing space ",
            "Caf\u00e9",
            "Cafe\u0301",
            "CAF\u00c9",
            "stra\u00dfe",
            "STRASSE",
            "I\u0130\u0131i",
            "\ud83d\udea2\ud83d\udea2",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ud800 half a pair".replace("\ud800", "\ufffd"),
            "a/b/c",
            "%2e%2e%2fevil",
            "a\tb",
            "\u202egnp.exe",
            "x".repeat(300),
            "\u6e2f".repeat(200),
            "2",
            "-",
            "#",
            "?a=b&c");

    @TempDir
    Path folder;

    private int ships;

    @Test
    void nothingIsOverwrittenAndNothingLeavesTheSite() throws Exception {
        for (String name : NAMES) {
            for (int copy = 0; copy < 2; copy++) page("title", name, name, "Harbour", "Ida Lund");
            page("topic", "On ships", "x", name, "Ida Lund");
            page("author", "On gulls", "x", "Harbour", name);
            sidecar(name);
        }
        Files.writeString(folder.resolve("secret.html"), "<p>Secret");
        Files.createSymbolicLink(folder.resolve("pages/link.html"), folder.resolve("secret.html"));
        Files.createSymbolicLink(folder.resolve("pages/up"), folder);

        var report = Fleet.build(folder);

        assertThat(report.seen()).isEqualTo(NAMES.size() * 5 + 2);
        assertThat(report.rejected()).hasSize(2).allSatisfy(row -> assertThat(row.reason())
                .contains("link"));
        assertThat(report.kept()).as(report.summary()).isGreaterThan(NAMES.size() * 4);
        assertThat(Verifier.verify(folder.resolve("site")).findings()).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("pages", "site", "cache", "secret.html");
        }
        var files = FileTree.of(folder.resolve("site")).keySet();
        assertThat(files.stream().map(HostileNamesTest::asOnAnyDisk)).doesNotHaveDuplicates();
        assertThat(FileTree.of(folder.resolve("site")).values()).noneMatch(text -> text.contains("<p>Secret"));
    }

    @Test
    void ofTenThousandPagesWithOneTitleEachHasItsFile() throws Exception {
        int many = Integer.getInteger("backfile.colliding", 1_000);
        for (int i = 0; i < many; i++)
            page("same", "The ferry " + (i % 2 == 0 ? "sails" : "SAILS!"), "x", "Ships", "Ida");
        var report = Fleet.build(folder);
        assertThat(report.kept()).as(report.summary()).isGreaterThan(many * 9 / 10);
        assertThat(FileTree.of(folder.resolve("site")).keySet().stream()
                        .filter(path -> path.startsWith("articles/"))
                        .map(HostileNamesTest::asOnAnyDisk))
                .hasSizeGreaterThanOrEqualTo(report.kept())
                .doesNotHaveDuplicates();
        assertThat(Verifier.verify(folder.resolve("site")).findings()).isEmpty();
    }

    private static String asOnAnyDisk(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private void page(String place, String title, String section, String topic, String author) throws IOException {
        write(place + ships + "/page.html", """
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>%1$s</title><meta name="author" content="%4$s">
                <meta property="article:section" content="%2$s"><meta name="keywords" content="%3$s">
                <article><h1>%1$s</h1><time datetime="2024-11-01">1 November 2024</time><p>%5$s</p></article></html>
                """.formatted(
                        title.replace("&", "&amp;"), section, topic, author, prose()));
    }

    private void sidecar(String name) throws IOException {
        String text = '"' + name.replace("\\", "\\\\").replace("\t", "\\t") + '"';
        write(
                "sidecar" + ships + "/page.txt.yaml",
                "title: @\ntopics: [@]\nauthors: [@]\npublisher: @\n".replace("@", text));
        write("sidecar" + ships + "/page.txt", prose() + "\n");
    }

    /** No two are alike. */
    private String prose() {
        int n = ++ships;
        var text = new StringBuilder();
        for (String what : List.of("barrels", "gulls", "sailors", "lamps", "ropes", "storms", "cats", "anchors"))
            text.append("Ship s%d carried w%d %s past cape c%d in year y%d. "
                    .formatted(n, n * 7919L % 100_003, what, n * 31L % 50_021, n * 17L % 30_011));
        return text.toString();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("pages").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
