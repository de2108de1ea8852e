package org.backfile.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyWriterTest {

    private static final String PAGE = "https://paper.example/2021/tide.html";

    @Test
    void wrappersVanishAndBareTextBecomesParagraphs() {
        assertThat(html("<div><div>One<br><br>two <span>and</span> a half</div><section><p>three</section></div>"))
                .isEqualTo("<p>One</p>\n<p>two and a half</p>\n<p>three</p>");
    }

    @Test
    void aLineBreakBetweenTwoVoicesEndsAParagraph() {
        assertThat(html("<td><font size=6>Water</font><br><font size=2>By Ida</font><br><br>Text<br>goes on</td>"))
                .isEqualTo("<p>Water</p>\n<p>By Ida</p>\n<p>Text<br>goes on</p>");
    }

    @Test
    void structureSurvives() {
        assertThat(
                        html(
                                "<h1>Top</h1><h3>Below</h3><ul><li>a<ul><li>b</ul><li><p>c</p></ul><blockquote><p>said</p></blockquote>"))
                .isEqualTo(
                        "<h2>Top</h2>\n<h3>Below</h3>\n<ul><li><p>a</p><ul><li>b</li></ul></li><li>c</li></ul>\n<blockquote><p>said</p></blockquote>");
        assertThat(html("<pre>if (a)\n    b();\n</pre>")).isEqualTo("<pre><code>if (a)\n    b();</code></pre>");
        assertThat(html("<table><tr><th>Year<th>Level<tr><td>1998<td>4.1</table>"))
                .isEqualTo(
                        "<table><tbody><tr><th>Year</th><th>Level</th></tr><tr><td>1998</td><td>4.1</td></tr></tbody></table>");
    }

    @Test
    void inlineMarkupIsOpenedAnewInEveryParagraphItSpans() {
        assertThat(html("<b>one<p>two</p></b>")).isEqualTo("<p><strong>one</strong></p>\n<p><strong>two</strong></p>");
        assertThat(html("<p>a <i>b <b>c</b> d</i> e</p>")).isEqualTo("<p>a <em>b <strong>c</strong> d</em> e</p>");
    }

    @Test
    void linksAreAbsoluteAndFootnotesStillWork() {
        assertThat(html("<p>See <a href='../2020/ebb.html'>the ebb</a>.</p>"))
                .isEqualTo("<p>See <a href=\"https://paper.example/2020/ebb.html\">the ebb</a>.</p>");
        assertThat(html("<p>High<a href='#f1'>1</a> water</p><p id='f1'>Above datum.</p><p id='other'>End.</p>"))
                .isEqualTo(
                        "<p>High<a href=\"#note-1\">1</a> water</p>\n<p id=\"note-1\">Above datum.</p>\n<p>End.</p>");
        assertThat(html("<p>No <a href='#gone'>target</a></p>")).isEqualTo("<p>No target</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick=alert(1) style='x'>t</p>",
                "<p><a href='javascript:alert(1)'>t</a></p>",
                "<p><a href='java\nscript:alert(1)'>t</a></p>",
                "<p><a href='\u0001JaVaScRiPt:alert(1)'>t</a></p>",
                "<p><a href='data:text/html,x'>t</a></p>",
                "<p>t<img src=x onerror=alert(1)></p>",
                "<p>t<script>alert(1)</script></p>",
                "<p>t<svg onload=alert(1)><p>x</svg></p>",
                "<p>t<iframe src=https://evil.example></iframe></p>",
                "<form action=x><p>t</p><input></form>",
                "<p>t</p><style>p{}</style><meta http-equiv=refresh content=0><base href=x>",
            })
    void nothingThatCouldRunOrLoadGoesOut(String hostile) {
        assertThat(html(hostile)).isIn("<p>t</p>", "<p>t</p>\n<p>x</p>");
    }

    @Test
    void everyAngleBracketIsOurs() {
        assertThat(html("<p>&lt;script&gt; 1 &lt; 2 <a href='https://x.example/?q=<b>&quot;'>q</a></p>"))
                .isEqualTo("<p>&lt;script&gt; 1 &lt; 2 <a href=\"https://x.example/?q=%3Cb%3E%22\">q</a></p>");
    }

    @Test
    void textHasABlankLineBetweenBlocksAndNoCaptions() {
        var body = BodyWriter.write(
                Jsoup.parse(
                                "<h2>Tides</h2><p>One<br>two</p><ul><li>a<li>b</ul><table><tr><td>x<td>y<tr><td>z<td>w</table>")
                        .body(),
                List.of(),
                List.of(),
                1);
        assertThat(body.text()).isEqualTo("Tides\n\nOne\ntwo\n\na\n\nb\n\nx\ty\nz\tw");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The lock at low water. Photo: Ida Brenner  | The lock at low water. | Ida Brenner",
                "Hochwasser am Pegel (Foto: R. Amsel)       | Hochwasser am Pegel | R. Amsel",
                "The pier (Meridian Wire/Tom Oke)           | The pier | Meridian Wire/Tom Oke",
                "© Port Authority                           | ~~ | Port Authority",
                "Boats at 5:30 in the morning               | Boats at 5:30 in the morning | ~~",
                "El puerto. Fotografía: Ana Ruiz            | El puerto. | Ana Ruiz",
            })
    void captionAndCreditAreToldApart(String line, String caption, String credit) {
        var split = Captions.split(line);
        assertThat(split.caption() == null ? "" : split.caption()).isEqualTo(caption);
        assertThat(split.credit() == null ? "" : split.credit()).isEqualTo(credit);
    }

    private static String html(String page) {
        return BodyWriter.write(Jsoup.parse(page, PAGE).body(), List.of(), List.of(), 1)
                .html();
    }
}
