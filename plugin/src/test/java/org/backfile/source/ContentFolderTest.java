package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.backfile.article.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {

    private static final String PAGE = "<!doctype html><title>Tide</title><p>The tide came in.";

    @TempDir
    Path root;

    @Test
    void listsEveryKindOfPageInOrderOfCodePoints() throws IOException {
        for (var name : List.of(
                "b.html", "a/z.HTM", "a.xhtml", "B.txt", "c.md.gz", "d.markdown", "é.html", "\uff5a.txt", "😀.txt")) {
            write(name, PAGE);
        }
        for (var name :
                List.of("style.css", "b.html.url", "photo.jpg", "html", ".hidden.html", ".git/x.html", "x.html.bak")) {
            write(name, "x");
        }

        assertThat(sources())
                .containsExactly(
                        "B.txt",
                        "a.xhtml",
                        "a/z.HTM",
                        "b.html",
                        "c.md.gz",
                        "d.markdown",
                        "é.html",
                        "\uff5a.txt",
                        "😀.txt");
        assertThat(open().unusable()).isEmpty();
    }

    @Test
    void keepsNamesAsTheyAre() throws IOException {
        var names = List.of(
                "CON.html", "a b%20c.html", "caf\u00e9.html", "cafe\u0301.html", "nul.txt", "x..html", "…‽.html");
        for (var name : names) write(name, PAGE);

        assertThat(sources()).containsExactlyInAnyOrderElementsOf(names);
        for (var file : open().files()) assertThat(page(file).text()).isEqualTo(PAGE);
    }

    @Test
    void passesOverWhatBelongsToASavedPage() throws IOException {
        write("Storm.html", PAGE);
        write("Storm_files/advert.html", PAGE);
        write("Sturm.htm", PAGE);
        write("Sturm-Dateien/frame.htm", PAGE);
        write("Tempête.html.gz", PAGE);
        write("Tempête_fichiers/cadre.html", PAGE);
        write("our_files/real.html", PAGE);
        write("mirror/hts-log.txt", "HTTrack was here");
        write("mirror/hts-cache/readme.txt", "HTTrack was here");
        write("mirror/readme.txt", "A page like any other");

        assertThat(sources())
                .containsExactly(
                        "Storm.html", "Sturm.htm", "Tempête.html.gz", "mirror/readme.txt", "our_files/real.html");
    }

    @Test
    void passesOverTheFoldersItIsTold() throws IOException {
        write("a.html", PAGE);
        write("site/index.html", PAGE);

        var folder = ContentFolder.open(root, List.of(root.resolve("site"), root.resolve("not-there")), Limits.DEFAULT);

        assertThat(folder.files()).extracting(SourceFile::source).containsExactly("a.html");
    }

    @Test
    void anEmptyFolderHasNoPages() throws IOException {
        assertThat(open().files()).isEmpty();
        assertThat(open().unusable()).isEmpty();
    }

    @Test
    void aMissingFolderIsAnErrorThatSaysWhatToDo() {
        assertThatThrownBy(() -> ContentFolder.open(root.resolve("nowhere")))
                .isInstanceOf(UnusableFolderException.class)
                .hasMessageContaining("nowhere does not exist")
                .hasMessageContaining("-Dbackfile.content");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        write("page.html", PAGE);
        assertThatThrownBy(() -> ContentFolder.open(root.resolve("page.html")))
                .isInstanceOf(UnusableFolderException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void linksAreNotFollowedInCirclesOrOutside(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.html"), PAGE);
        write("a/page.html", PAGE);
        link("a/up", root);
        link("a/self", root.resolve("a/self"));
        link("a/gone.html", root.resolve("a/nothing"));
        link("a/out", outside);
        link("a/secret.html", outside.resolve("secret.html"));
        link("a/secret.png", outside.resolve("secret.html"));
        link("again", root.resolve("a"));
        link("same.html", root.resolve("a/page.html"));

        assertThat(sources()).containsExactly("a/page.html", "same.html");
        assertThat(open().unusable())
                .extracting(Rejected::source)
                .containsExactly("a/gone.html", "a/out", "a/secret.html", "a/self", "a/up");
        assertThat(open().unusable())
                .extracting(Rejected::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("isn't there"),
                        reason -> assertThat(reason).contains("out of the content folder"),
                        reason -> assertThat(reason).contains("out of the content folder"),
                        reason -> assertThat(reason).contains("leads to itself"),
                        reason -> assertThat(reason).contains("a loop"));
        assertThat(open().unusable())
                .extracting(Rejected::reason)
                .noneMatch(reason -> reason.contains(outside.toString()));
    }

    @Test
    void aPipeIsARowAndDoesNotBlock() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/mkfifo"))).isTrue();
        new ProcessBuilder("/usr/bin/mkfifo", root.resolve("pipe.html").toString())
                .start()
                .waitFor();

        assertThat(open().files()).isEmpty();
        assertThat(open().unusable()).singleElement().satisfies(row -> {
            assertThat(row.source()).isEqualTo("pipe.html");
            assertThat(row.reason()).contains("not a regular file");
        });
    }

    @Test
    void aPageKnowsItsBytes() throws IOException {
        write("a.html", PAGE);

        var page = page(open().files().get(0));

        assertThat(page.text()).isEqualTo(PAGE);
        assertThat(page.format()).isEqualTo(Format.HTML);
        assertThat(page.editor()).isEqualTo(FrontMatter.NONE);
        assertThat(page.origin().source()).isEqualTo("a.html");
        assertThat(page.origin().bytes()).isEqualTo(PAGE.length());
        assertThat(page.origin().sha256())
                .isEqualTo("13f0c4f4480be0767c21b6268f5852842c2ff4e02d5d90c04e010839f9e1eeaa");
    }

    @Test
    void compressedPagesAreReadByTheirBytesNotTheirNames() throws IOException {
        Files.write(root.resolve("a.html.gz"), gzip(PAGE.getBytes(UTF_8)));
        Files.write(root.resolve("b.html"), gzip(PAGE.getBytes(UTF_8)));
        write("c.html.gz", PAGE);

        for (var file : open().files()) assertThat(page(file).text()).isEqualTo(PAGE);
        assertThat(page(open().files().get(0)).origin().bytes()).isEqualTo(Files.size(root.resolve("a.html.gz")));
    }

    @Test
    void whatIsNoPageIsARowWithAReason() throws IOException {
        write("empty.html", "");
        write("blank.txt", " \n\t\n");
        Files.write(root.resolve("cut.html.gz"), java.util.Arrays.copyOf(gzip(noise(5000)), 2000));
        Files.write(root.resolve("nothing.html.gz"), gzip(new byte[0]));
        Files.write(
                root.resolve("picture.html"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        Files.write(root.resolve("noise.txt"), noise(5000));
        write("paper.html", "%PDF-1.7\n…");
        Files.write(root.resolve("office.md"), "PK\3\4rest".getBytes(UTF_8));

        assertThat(reason("empty.html")).contains("0 bytes");
        assertThat(reason("blank.txt")).contains("white space");
        assertThat(reason("cut.html.gz")).contains("ends too early");
        assertThat(reason("nothing.html.gz")).contains("empty once decompressed");
        assertThat(reason("picture.html")).contains("PNG picture");
        assertThat(reason("noise.txt")).contains("binary data");
        assertThat(reason("paper.html")).contains("PDF");
        assertThat(reason("office.md")).contains("ZIP");
        for (var file : open().files()) assertThat(rejected(file).sha256()).hasSize(64);
    }

    @Test
    void sizeIsLimitedBeforeAndAfterDecompression() throws IOException {
        var limits = new Limits(3 << 20, 50, 1 << 20, 1 << 10, 1 << 20);
        Files.write(root.resolve("big.html"), new byte[(3 << 20) + 1]);
        Files.write(root.resolve("bomb.html.gz"), gzip(new byte[64 << 20]));
        Files.write(root.resolve("ratio.html.gz"), gzip(" ".repeat(2 << 20).getBytes(UTF_8)));
        var folder = ContentFolder.open(root, List.of(), limits);

        var reasons =
                folder.files().stream().map(file -> rejected(folder, file)).toList();

        assertThat(reasons)
                .extracting(Rejected::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("larger than the limit of 3 MB"),
                        reason -> assertThat(reason).contains("3 MB once decompressed"),
                        reason -> assertThat(reason).contains("50-fold"));
        assertThat(reasons.get(0).bytes()).isEqualTo((3 << 20) + 1);
        assertThat(reasons.get(0).sha256()).isNotNull();
    }

    @Test
    void aPageThatVanishesOrBecomesAFolderIsARow() throws IOException {
        write("gone.html", PAGE);
        write("turned.html", PAGE);
        var folder = open();
        Files.delete(root.resolve("gone.html"));
        Files.delete(root.resolve("turned.html"));
        Files.createDirectory(root.resolve("turned.html"));

        assertThat(rejected(folder, folder.files().get(0)))
                .isEqualTo(new Rejected(
                        "gone.html",
                        null,
                        0,
                        "vanished while the folder was being read; build again when nothing changes it"));
        assertThat(rejected(folder, folder.files().get(1)).reason()).contains("not a regular file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org/storm?id=3\n",
                "\ufeff\nhttps://www.example.org/storm?id=3",
                "[InternetShortcut]\r\nIconIndex=0\r\nURL=https://www.example.org/storm?id=3\r\n",
                "note\njavascript:alert(1)\nurl=https://www.example.org/storm?id=3"
            })
    void aSidecarSaysWhereAPageCameFrom(String sidecar) throws IOException {
        write("storm.html", PAGE);
        write("storm.html.url", sidecar);

        var page = page(open().files().get(0));

        assertThat(page.editor().url()).isEqualTo("https://www.example.org/storm?id=3");
    }

    @Test
    void aSidecarOverridesFrontMatterButOnlyInItsAddress() throws IOException {
        write("storm.md", "---\ntitle: Storm\nurl: https://www.example.org/one\n---\nIt blew.");
        write("storm.md.url", "https://www.example.org/two");

        var page = page(open().files().get(0));

        assertThat(page.editor().url()).isEqualTo("https://www.example.org/two");
        assertThat(page.editor().title()).isEqualTo("Storm");
    }

    @Test
    void aSidecarWithoutAnAddressIsAsIfItWereNotThere() throws IOException {
        write("storm.html", PAGE);
        write("storm.html.url", "file:///etc/passwd\n");

        var page = page(open().files().get(0));

        assertThat(page.editor()).isEqualTo(FrontMatter.NONE);
    }

    @Test
    void aSidecarOfFieldsIsFrontMatterForPagesThatCanHoldNone() throws IOException {
        write("storm.html", PAGE);
        write(
                "storm.html.yaml",
                "topics: [Weather, Coast]\nduplicateOf: other/storm.html\nurl: https://www.example.org/one\n");
        write("storm.html.url", "https://www.example.org/two");

        var editor = page(open().files().get(0)).editor();

        assertThat(open().files()).hasSize(1);
        assertThat(editor.topics()).containsExactly("Weather", "Coast");
        assertThat(editor.duplicateOf()).isEqualTo("other/storm.html");
        assertThat(editor.url()).isEqualTo("https://www.example.org/two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duplicateOf: none", "duplicate: no", "duplicate_of: False", "duplicate-of: 'none'"})
    void aSidecarMaySayThatAPageIsNoCopy(String fields) throws IOException {
        write("storm.html", PAGE);
        write("storm.html.yml", fields);

        assertThat(page(open().files().get(0)).editor().duplicateOf()).isEqualTo("none");
    }

    @Test
    void aSidecarThatCannotBeUnderstoodIsSaidSo() throws IOException {
        write("storm.html", PAGE);
        write("storm.html.yaml", "title: fine\ntopics: [Weather\n");

        assertThat(reason("storm.html")).startsWith("has a sidecar file that can't be read: front matter, line 3");
    }

    @Test
    void theFingerprintOfWhatAnEditorSaysCoversAllOfIt() throws IOException {
        write("storm.html", PAGE);
        assertThat(page(open().files().get(0)).editor().fingerprint()).isEmpty();
        write("storm.html.yaml", "related: [a.html]");
        var one = page(open().files().get(0)).editor().fingerprint();
        write("storm.html.yaml", "related: [b.html]");
        assertThat(page(open().files().get(0)).editor().fingerprint())
                .isNotEqualTo(one)
                .hasSize(64);
    }

    private ContentFolder open() throws IOException {
        return ContentFolder.open(root);
    }

    private List<String> sources() throws IOException {
        return open().files().stream().map(SourceFile::source).toList();
    }

    private void write(String name, String text) throws IOException {
        var path = root.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(root.resolve(name), target);
    }

    private RawPage page(SourceFile file) throws IOException {
        return ((Reading.Page) open().read(file)).page();
    }

    private String reason(String source) throws IOException {
        var file = open().files().stream()
                .filter(f -> f.source().equals(source))
                .findFirst()
                .orElseThrow();
        return rejected(file).reason();
    }

    private Rejected rejected(SourceFile file) throws IOException {
        return rejected(open(), file);
    }

    private static Rejected rejected(ContentFolder folder, SourceFile file) {
        return ((Reading.Unusable) folder.read(file)).rejected();
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
