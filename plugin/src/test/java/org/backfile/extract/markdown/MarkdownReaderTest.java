package org.backfile.extract.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Extraction;
import org.backfile.article.Figure;
import org.backfile.article.Origin;
import org.backfile.article.Rejected;
import org.backfile.source.Format;
import org.backfile.source.FrontMatter;
import org.backfile.source.Pictures;
import org.backfile.source.RawPage;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReaderTest {

    private static final Pictures ONE_PICTURE =
            (source, reference) -> reference.equals("img/mill.png") ? "c0ffee.png" : null;

    private static Extraction read(String text, FrontMatter editor) {
        var page = new RawPage(new Origin("notes/the-old_mill.md", "00", 1), Format.MARKDOWN, text, editor);
        return new MarkdownReader(ONE_PICTURE).read(page);
    }

    private static Article article(String text) {
        return (Article) read(text, FrontMatter.NONE);
    }

    private static FrontMatter titled(String title) {
        return new FrontMatter(title, null, List.of(), List.of(), null, null, null, null, List.of());
    }

    @Test
    void firstHeadingIsTheTitleAndLeavesTheBody() {
        var article = article("# The old mill\n\nIt still turns.\n");
        assertThat(article.metadata().title()).isEqualTo("The old mill");
        assertThat(article.body().text()).isEqualTo("It still turns.");
    }

    @Test
    void frontMatterWinsAndTheSameHeadingIsNotRepeated() {
        var article = (Article) read("# The Old Mill\n\n## Wheel\n\nIt still turns.\n", titled("The old mill"));
        assertThat(article.metadata().title()).isEqualTo("The old mill");
        assertThat(article.body().html()).isEqualTo("<h2>Wheel</h2>\n<p>It still turns.</p>");
    }

    @Test
    void anotherHeadingStaysBesideTheEditorsTitle() {
        var article = (Article) read("# Wheel\n\nIt still turns.\n", titled("The old mill"));
        assertThat(article.body().html()).isEqualTo("<h2>Wheel</h2>\n<p>It still turns.</p>");
    }

    @Test
    void fileNameIsTheLastResort() {
        assertThat(article("It still turns.").metadata().title()).isEqualTo("The old mill");
    }

    @Test
    void titleOfAPictureIsItsCaption() {
        var article = article("Here it is.\n\n![The mill](img/mill.png \"Seen from the weir\")\n\nAnd there.\n");
        assertThat(article.body().figures())
                .containsExactly(
                        new Figure("media/c0ffee.png", "img/mill.png", "The mill", "Seen from the weir", null));
        assertThat(article.body().html())
                .contains("<figure><img src=\"media/c0ffee.png\" alt=\"The mill\">")
                .contains("<figcaption>Seen from the weir</figcaption>");
        assertThat(article.body().text()).isEqualTo("Here it is.\n\nAnd there.");
    }

    @Test
    void footnotesLeadThereAndBack() {
        var html = article("It turns[^1].\n\n[^1]: Since 1811.\n").body().html();
        assertThat(html).contains("Since 1811.").contains("href=\"#note-").contains("id=\"note-");
    }

    @Test
    void codeKeepsItsWhiteSpace() {
        var body = article("Run:\n\n```\nif (wet) {\n    stop();\n}\n```\n").body();
        assertThat(body.html()).contains("<pre><code>if (wet) {\n    stop();\n}</code></pre>");
    }

    @Test
    void tablesStrikethroughAndBareLinksAreRead() {
        var html = article("| a | b |\n|---|---|\n| 1 | 2 |\n\n~~no~~ yes, see https://mill.example/weir.\n")
                .body()
                .html();
        assertThat(html).contains("<td>1</td>").contains("<a href=\"https://mill.example/weir\">");
    }

    @Test
    void rawHtmlPassesTheSameGateAsAPage() {
        var html = article("A <b onclick=\"x()\">wheel</b>.\n\n<script>x()</script>\n\n[no](javascript:x())\n")
                .body()
                .html();
        assertThat(html).doesNotContain("script").doesNotContain("onclick").contains("wheel");
    }

    @Test
    void nothingBelowTheFrontMatterIsRejected() {
        assertThat(read(" \n\n", titled("The old mill"))).isInstanceOf(Rejected.class);
    }

    static Stream<Arguments> hostile() {
        int n = 10_000;
        return Stream.of(
                Arguments.of("open brackets", "[".repeat(n)),
                Arguments.of("nested brackets", "[".repeat(n) + "a" + "]".repeat(n)),
                Arguments.of("links in links", "[a](".repeat(n)),
                Arguments.of("references", "[a][b]".repeat(n)),
                Arguments.of("definitions", "[a]: u\n".repeat(n)),
                Arguments.of("pictures", "![".repeat(n)),
                Arguments.of("quotes", ">".repeat(n) + "a"),
                Arguments.of("spaced quotes", "> ".repeat(n) + "a"),
                Arguments.of("lists", "- ".repeat(n) + "a"),
                Arguments.of("numbered lists", "1. ".repeat(n) + "a"),
                Arguments.of("emphasis", "*a _b ".repeat(n)),
                Arguments.of("emphasis in words", "a**b".repeat(n) + "c* ".repeat(n)),
                Arguments.of("code marks", "`a ``b ```c ".repeat(n / 3)),
                Arguments.of("entities", "&amp;".repeat(n)),
                Arguments.of("tags", "<a ".repeat(n)),
                Arguments.of("comments", "<!-- ".repeat(n)),
                Arguments.of("strikes", "~~a ".repeat(n)),
                Arguments.of("footnotes", "[^".repeat(n)),
                Arguments.of("deepening list", deepening(400)),
                Arguments.of("one long line", "word ".repeat(10 * n)));
    }

    private static String deepening(int levels) {
        var list = new StringBuilder();
        for (int i = 0; i < levels; i++) list.append("  ".repeat(i)).append("* a\n");
        return list.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileTextIsReadInBoundedTime(String name, String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatCode(() -> read(text, FrontMatter.NONE)).doesNotThrowAnyException());
    }
}
