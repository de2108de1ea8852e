package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderPicturesTest {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>%s</svg>";
    private static final String CIRCLE = SVG.formatted("<circle r='4'/>");

    @TempDir
    Path root;

    @TempDir
    Path cache;

    private FolderPictures pictures;

    @BeforeEach
    void open() throws IOException {
        pictures = new FolderPictures(root, cache);
    }

    @ParameterizedTest
    @CsvSource({
        "2024/fog.html, photo.png, 2024/photo.png",
        "2024/fog.html, ./fog_files/a%20b.png, 2024/fog_files/a b.png",
        "2024/fog.html, fog_files\\a b.png?w=300#x, 2024/fog_files/a b.png",
        "2024/fog.html, ../img/./photo.png, img/photo.png",
        "2024/fog.html, a/../photo.png, 2024/photo.png",
        "fog.html, caf%C3%A9.png, café.png",
        "fog.html, café.png, café.png",
        "fog.html, caf%E9.png, café.png",
        "fog.html, cafe\u0301.png, caf\u00e9.png",
        "fog.html, caf\u00e9.png, cafe\u0301.png",
        "fog.html, 100%.png, 100%.png",
        "fog.html, pic.png?w=300, pic.png?w=300",
        "fog.html, pic%3Fw=300.png, pic?w=300.png",
        "www.example.org/news/fog.html, /img/photo.png, www.example.org/img/photo.png",
        "www.example.org/news/fog.html, /img/photo.png, img/photo.png",
        "fog.html, 写真.png, 写真.png",
    })
    void picturesAreFoundAsSaversReferToThem(String source, String reference, String file) throws IOException {
        write(file, png(40, 30));
        assertThat(pictures.find(source, reference)).matches("[0-9a-f]{20}\\.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "#",
                "?",
                "missing.png",
                "https://www.example.org/photo.png",
                "//www.example.org/photo.png",
                "../photo.png",
                "../../../../etc/passwd",
                "/../photo.png",
                "%2e%2e/secret.png",
                "..%2fsecret.png",
                "file:///etc/passwd",
                "C:\\photo.png",
                "a%00b.png",
                "inside",
                "inside/",
                "\ud800.png",
                "data:",
                "data:,",
                "data:image/png;base64,!!!",
                "data:image/png;base64,AAAA",
                "data:text/html,<script>alert(1)</script>"
            })
    void whatIsNotInTheFolderIsNoPicture(String reference) throws IOException {
        Files.createDirectories(root.resolve("inside"));
        Files.write(cache.resolve("secret.png"), png(40, 30));
        assertThat(pictures.find("page.html", reference)).isNull();
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws IOException {
        Files.write(cache.resolve("secret.png"), png(40, 30));
        Files.createSymbolicLink(root.resolve("link.png"), cache.resolve("secret.png"));
        Files.createSymbolicLink(root.resolve("out"), cache);
        Files.createSymbolicLink(root.resolve("loop.png"), root.resolve("loop.png"));
        write("photo.png", png(40, 30));
        Files.createSymbolicLink(root.resolve("same.png"), root.resolve("photo.png"));

        assertThat(pictures.find("a.html", "link.png")).isNull();
        assertThat(pictures.find("a.html", "out/secret.png")).isNull();
        assertThat(pictures.find("a.html", "loop.png")).isNull();
        assertThat(pictures.find("a.html", "same.png")).isEqualTo(pictures.find("a.html", "photo.png"));
    }

    @Test
    void equalPicturesHaveOneNameAndTheirContentDecidesTheExtension() throws IOException {
        write("a.jpeg", png(40, 30));
        write("b/c.png", png(40, 30));
        write("d.png", png(41, 30));

        var name = pictures.find("x.html", "a.jpeg");

        assertThat(name).endsWith(".png").isEqualTo(pictures.find("b/y.html", "c.png"));
        assertThat(pictures.find("x.html", "d.png")).isNotEqualTo(name);
        assertThat(pictures.find("x.html", "data:image/png;base64," + base64(png(40, 30))))
                .isEqualTo(name);
        try (var in = pictures.open(String.valueOf(name))) {
            assertThat(in.readAllBytes()).isEqualTo(png(40, 30));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "474946383961 2800 1e00 80, gif",
        "ffd8ffe0 0004 0000 ffc0 0011 08 001e 0028 03 01, jpg",
        "52494646 1a000000 57454250 56503858 0a000000 00000000 270000 1d0000, webp",
        "0000001c 66747970 61766966 00000000, avif",
        "424d 00000000 00000000 36000000 28000000 28000000 1e000000 0100, bmp",
        "00000100 0100 1010 0000 0100 2000 68040000 16000000 28, ico",
    })
    void formatsAreToldByTheirContent(String hex, String extension) throws IOException {
        write("picture", HexFormat.of().parseHex(hex.replace(" ", "")));
        assertThat(pictures.find("a.html", "picture")).endsWith("." + extension);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "474946383961 0100 0100 80",
                "474946383961 2800 0100 80",
                "ffd8ffe0 0004 0000 ffc0 0011 08 0001 0001 03 01",
                "52494646 1a000000 57454250 56503858 0a000000 00000000 000000 000000",
                "89504e470d0a1a0a 0000000d49484452 00000001 00000001 08",
                "89504e470d0a1a0a",
                "25504446 2d312e37",
                "3c68746d6c3e",
            })
    void pixelsThatCountReadersAndOtherFilesAreNoPictures(String hex) throws IOException {
        write("picture.png", HexFormat.of().parseHex(hex.replace(" ", "")));
        assertThat(pictures.find("a.html", "picture.png")).isNull();
    }

    @Test
    void pictureSizeIsLimited() throws IOException {
        var small = new FolderPictures(root, cache, new Limits(1 << 20, 100, 1000, 1 << 10, 2000));
        write("big.svg", SVG.formatted(" ".repeat(2000)).getBytes(UTF_8));

        assertThat(small.find("a.html", "big.svg")).isNull();
        assertThat(small.find("a.html", "data:image/svg+xml," + SVG.formatted(" ".repeat(2000))))
                .isNull();
        assertThat(small.find("a.html", "data:image/svg+xml," + CIRCLE)).isNotNull();
    }

    @Test
    void picturesInThePageItselfAreKeptForTheNextBuild() throws IOException {
        var name = String.valueOf(pictures.find("a.html", "data:image/svg+xml;charset=utf-8," + CIRCLE));

        assertThat(pictures.find("b.html", "DATA:image/svg+xml;base64," + base64(CIRCLE.getBytes(UTF_8))))
                .isEqualTo(name);
        assertThat(pictures.find(
                        "b.html",
                        "data:image/svg+xml," + URLEncoder.encode(CIRCLE, UTF_8).replace("+", "%20")))
                .isEqualTo(name);
        try (var in = new FolderPictures(root, cache).open(name)) {
            assertThat(in).hasBinaryContent(CIRCLE.getBytes(UTF_8));
        }
        try (var kept = Files.list(cache.resolve("media"))) {
            assertThat(kept).containsExactly(cache.resolve("media").resolve(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef0123.png", "../secret.png", "/etc/passwd", "", "draft1.tmp"})
    void onlyPicturesCanBeOpened(String name) throws IOException {
        Files.write(cache.resolve("secret.png"), png(40, 30));
        Files.createDirectories(cache.resolve("media"));
        Files.write(cache.resolve("media/draft1.tmp"), png(40, 30));
        assertThatThrownBy(() -> pictures.open(name)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<circle r='4' fill='url(#g)' style='filter:url(\"#f\")'/>",
                "<style>.a{fill:red}</style><text class='a'>C:\\fog, url(x)</text>",
                "<use href='#a'/><image href='data:image/png;base64,AAAA'/>",
                "<animate attributeName='r' from='1' to='4'/>",
                "<metadata xmlns:i='http://example.org/draw' i:path='C:\\a' i:resource='http://example.org/'/>",
            })
    void harmlessDrawingsAreKept(String content) {
        assertThat(svg(SVG.formatted(content))).endsWith(".svg");
        assertThat(svg(
                        "<?xml version='1.0' encoding='UTF-8'?><!-- drawn --><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                                + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>" + SVG.formatted(content)))
                .endsWith(".svg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<s:script xmlns:s='http://www.w3.org/2000/svg'>alert(1)</s:script>",
                "<circle onload='alert(1)'/>",
                "<circle ONCLICK='alert(1)'/>",
                "<a href='javascript:alert(1)'><circle/></a>",
                "<a xmlns:x='http://www.w3.org/1999/xlink' x:href='&#106;ava&#x09;script:alert(1)'><circle/></a>",
                "<a href='https://www.example.org/'><circle/></a>",
                "<image href='https://www.example.org/p.gif'/>",
                "<image href='data:image/svg+xml,&lt;svg/>'/>",
                "<use href='other.svg#a'/>",
                "<set attributeName='href' to='javascript:alert(1)'/>",
                "<animate attributeName='onload' values='alert(1)'/>",
                "<animate href='x.svg#a' attributeName='r'/>",
                "<foreignObject><div/></foreignObject>",
                "<h:iframe xmlns:h='http://www.w3.org/1999/xhtml' src='#'/>",
                "<style>@import 'https://www.example.org/a.css';</style>",
                "<style>@im<!-- -->port 'a.css';</style>",
                "<style>.a{fill:url(https://www.example.org/a)}</style>",
                "<style>.a{fill:u\\72l(a)}</style>",
                "<circle style='fill:url( \"a.svg#x\")'/>",
                "<circle xml:base='https://www.example.org/'/>",
                "<?xml-stylesheet href='a.css'?>",
                "<circle>",
                "&unknown;",
            })
    void drawingsThatDoMoreAreNoPictures(String content) {
        assertThat(svg(SVG.formatted(content))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
                "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml-stylesheet href='a.css'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<html xmlns='http://www.w3.org/1999/xhtml'><svg xmlns='http://www.w3.org/2000/svg'/></html>",
                "<?xml version='1.0' encoding='iso-2022-jp'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg>no name space</svg>"
            })
    void documentsThatOnlyHoldADrawingAreNoPictures(String document) {
        assertThat(svg(document)).isNull();
    }

    @Test
    void manyThreadsGetOneAnswer() throws IOException {
        for (int i = 0; i < 8; i++) write("p" + i + ".png", png(40, 30 + i));
        var names = new HashSet<@Nullable String>();

        IntStream.range(0, 400).parallel().forEach(i -> {
            var name = pictures.find("a.html", "p" + i % 8 + ".png");
            var kept = pictures.find("a.html", "data:image/svg+xml," + CIRCLE);
            synchronized (names) {
                names.add(name);
                names.add(kept);
            }
        });

        assertThat(names).hasSize(9).doesNotContainNull();
    }

    private @Nullable String svg(String document) {
        return pictures.find("a.html", "data:image/svg+xml;base64," + base64(document.getBytes(UTF_8)));
    }

    private void write(String name, byte[] bytes) throws IOException {
        var path = root.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    /** The beginning of a PNG of that size: all that is looked at. */
    private static byte[] png(int width, int height) {
        return HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452%08x%08x0802000000".formatted(width, height));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
