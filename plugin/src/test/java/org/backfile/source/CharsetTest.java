package org.backfile.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CharsetTest {

    @TempDir
    Path root;

    static Stream<Arguments> encodings() {
        return Stream.of(
                        "English windows-1252",
                        "German windows-1252",
                        "French windows-1252",
                        "French iso-8859-15",
                        "Polish windows-1250",
                        "Polish iso-8859-2",
                        "Czech windows-1250",
                        "Czech iso-8859-2",
                        "Hungarian windows-1250",
                        "Romanian windows-1250",
                        "Russian windows-1251",
                        "Russian koi8-r",
                        "Russian iso-8859-5",
                        "Russian ibm866",
                        "Ukrainian windows-1251",
                        "Ukrainian koi8-u",
                        "Bulgarian windows-1251",
                        "Greek windows-1253",
                        "Greek iso-8859-7",
                        "Turkish windows-1254",
                        "Hebrew windows-1255",
                        "Arabic windows-1256",
                        "Arabic iso-8859-6",
                        "Lithuanian windows-1257",
                        "Latvian windows-1257",
                        "Estonian windows-1257",
                        "Vietnamese windows-1258",
                        "Thai x-windows-874",
                        "Japanese windows-31j",
                        "Japanese euc-jp",
                        "Japanese iso-2022-jp",
                        "Korean x-windows-949",
                        "Chinese gbk",
                        "Chinese gb18030",
                        "Taiwanese big5-hkscs")
                .map(pair -> Arguments.of((Object[]) pair.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void aPageThatDeclaresNothingIsReadByItsLetters(String language, String charset) throws IOException {
        var page = "<html><head><title>Fog</title></head><body><p>%s</p></body></html>"
                .formatted(Fog.fitting(language, charset));
        assertThat(read(Fog.encode(page, charset))).isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void aTextDumpIsReadByItsLetters(String language, String charset) throws IOException {
        var text = "Fog\n\n" + Fog.fitting(language, charset) + "\n";
        assertThat(read(Fog.encode(text, charset))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void aDeclarationThatMakesNonsenseIsNotBelieved(String language, String charset) throws IOException {
        for (var wrong : new String[] {"utf-8", "iso-8859-1", "gb2312", "windows-1251"}) {
            var page = "<meta charset=" + wrong + "><p>" + Fog.fitting(language, charset) + "</p>";
            assertThat(read(Fog.encode(page, charset)))
                    .as("declared as %s", wrong)
                    .isEqualTo(page);
        }
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void anyDeclarationOverUtf8IsALeftover(String language, String charset) throws IOException {
        var page = "<meta http-equiv='Content-Type' content='text/html; charset=" + charset + "'>" + Fog.in(language);
        assertThat(read(page.getBytes(UTF_8))).isEqualTo(page);
    }

    /** One word is too little for any guess, so that the declaration decides. */
    @ParameterizedTest
    @CsvSource({
        "<meta charset=\"ISO-8859-1\">, windows-1252, “café”",
        "<meta charset=latin1>, windows-1252, “café”",
        "<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=us-ascii\">, windows-1252, “café”",
        "<meta content='text/html;charset=latin2' http-equiv=content-type>, iso-8859-2, Łódź",
        "<?xml version='1.0' encoding='windows-1251'?>, windows-1251, мир",
        "<meta charset='gb2312'>, gbk, 镕基",
        "<meta charset='shift_jis'>, windows-31j, ①髙橋",
        "<meta charset='euc-jp'>, x-eucJP-Open, ①番",
        "<meta charset='ks_c_5601-1987'>, x-windows-949, 똠방각하",
        "<meta charset='big5'>, big5-hkscs, 香港",
        "<meta charset='iso-8859-9'>, windows-1254, ağ",
        "<meta charset='tis-620'>, x-windows-874, ไทย",
        "<meta charset=bogus><meta charset=koi8-r>, koi8-r, мир",
        "<!-- <meta charset=koi8-r> --><meta charset=windows-1251>, windows-1251, мир",
    })
    void labelsMeanWhatBrowsersTakeThemFor(String declaration, String charset, String word) throws IOException {
        var page = declaration + "<p>" + word + "</p>";
        assertThat(read(Fog.encode(page, charset))).isEqualTo(page);
    }

    @Test
    void aByteOrderMarkIsBelievedAndDropped() throws IOException {
        for (var charset :
                new Charset[] {UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE")}) {
            var text = "<meta charset=windows-1252>" + Fog.in("Russian");
            assertThat(read(("\ufeff" + text).getBytes(charset)))
                    .as("%s", charset)
                    .isEqualTo(text);
        }
    }

    @Test
    void utf16WithoutAMarkIsKnownByItsZeros() throws IOException {
        for (var language : new String[] {"English", "Russian", "Japanese"}) {
            var text = "Fog\r\n" + Fog.in(language) + "\r\n";
            assertThat(read(text.getBytes(UTF_16LE))).isEqualTo(text);
            assertThat(read(text.getBytes(UTF_16BE))).isEqualTo(text);
        }
    }

    @Test
    void aFileCutWithinACharacterLosesOnlyThat() throws IOException {
        var russian = Fog.in("Russian").getBytes(UTF_8);
        var japanese = Fog.encode(Fog.in("Japanese"), "windows-31j");

        for (int length = 40; length < 60; length++) {
            assertThat(Fog.in("Russian")).startsWith(read(Arrays.copyOf(russian, length)));
        }
        assertThat(read(Arrays.copyOf(japanese, japanese.length - 1)))
                .doesNotContain("\ufffd")
                .startsWith("昨夜");
    }

    @Test
    void foreignBytesWithinUtf8AreReadAsWestern() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write((Fog.in("Russian") + " caf").getBytes(UTF_8));
        bytes.write(0xe9);
        bytes.write(" und Größe".getBytes(UTF_8));

        assertThat(read(bytes.toByteArray())).isEqualTo(Fog.in("Russian") + " café und Größe");
    }

    @Test
    void aFewBrokenBytesDontMakeAPageWestern() throws IOException {
        var bytes = Fog.encode((Fog.in("Chinese") + "\n").repeat(5), "gbk");
        bytes[60] = (byte) 0xff;

        assertThat(read(bytes)).startsWith("昨天晚上河面上起了大雾").contains("什么也没有听见");
    }

    @Test
    void asciiIsAscii() throws IOException {
        assertThat(read("The fog lifted.".getBytes(UTF_8))).isEqualTo("The fog lifted.");
    }

    @Test
    void bytesOfEveryKindNeverFail() throws IOException {
        var bytes = new byte[4096];
        for (int seed = 1; seed < 40; seed++) {
            for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (0x20 + (i * seed + i / 7) % 0xe0);
            assertThat(read(bytes)).isNotEmpty();
        }
    }

    /** Savers put their own comments, styles and data first; and none of the patterns may be slow on anything. */
    @Test
    void declarationsAreFoundFarDownAndQuickly() throws IOException {
        var far = "<!-- " + "saved ".repeat(2000) + " --><meta charset=windows-1251><p>мир</p>";
        assertThat(read(Fog.encode(far, "windows-1251"))).isEqualTo(far);

        for (var nasty : new String[] {"<meta ", "<!--", "<?xml ", "<meta charset = ", "charset=\" "}) {
            int times = Math.min((8 << 20) / nasty.length(), Limits.DEFAULT.marks() - 1);
            var page = nasty.repeat(times) + "\u00e9";
            long start = System.nanoTime();
            assertThat(read(page.getBytes(ISO_8859_1))).endsWith("é");
            assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        }
    }

    private String read(byte[] bytes) throws IOException {
        var path = Files.write(root.resolve("page.html"), bytes);
        var reading = ContentFolder.open(root).read(new SourceFile("page.html", path, Format.HTML, false));
        return reading instanceof Reading.Page page ? page.page().text() : reading.toString();
    }
}
