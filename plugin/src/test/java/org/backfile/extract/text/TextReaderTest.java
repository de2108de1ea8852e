package org.backfile.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Extraction;
import org.backfile.article.Origin;
import org.backfile.article.ReadingLink;
import org.backfile.article.Rejected;
import org.backfile.source.Format;
import org.backfile.source.FrontMatter;
import org.backfile.source.RawPage;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final String STORY = """
            Home
            News
            Sport

            Bakers of Linnow go back to the old oven

            Published - May 02, 2021 08:10 am IST - Linnow

            The wood-fired oven in the market square of Linnow was lit again on Sunday, after nineteen years in which it had served as a shelter for bicycles.

            Four bakers have signed up to share it, and each will bake on one day of the week. The town pays for the wood.

            %s

            "Bread from a gas oven is dry by the evening," said Ottilie Brand, the oldest of the four. "Ours will last until Thursday."

            The council expects that the oven will draw visitors from the valley, and has put two benches in front of it.

            Sign in
            Contact
            """;

    private static Extraction read(String text, FrontMatter editor) {
        return new TextReader().read(new RawPage(new Origin("a/page.txt", "00", 1), Format.TEXT, text, editor));
    }

    private static Article article(String text) {
        return (Article) read(text, FrontMatter.NONE);
    }

    private static List<String> linksWith(String line) {
        return article(STORY.formatted(line)).body().readingLinks().stream()
                .map(ReadingLink::text)
                .toList();
    }

    @Test
    void labelledLinkIsTakenOutOfTheBody() {
        assertThat(linksWith("Also Read: Why village mills are closing"))
                .containsExactly("Why village mills are closing");
    }

    @Test
    void linkWithAKickerIsTakenOutOfTheBody() {
        assertThat(linksWith("Why are the mills of the valley closing? | Explained"))
                .containsExactly("Why are the mills of the valley closing? | Explained");
    }

    @Test
    void headlineOfAnotherStoryIsTakenOutOfTheBody() {
        var line = "Mills of the valley may close before the harvest is in, warns the guild of millers";
        assertThat(linksWith(line)).containsExactly(line);
    }

    @Test
    void shortLineOverParagraphsStaysAsHeading() {
        var article = article(STORY.formatted("A second life"));
        assertThat(article.body().readingLinks()).isEmpty();
        assertThat(article.body().html()).contains("<h2>A second life</h2>");
    }

    @Test
    void editorsWordWins() {
        var editor = new FrontMatter(
                "Another title", null, List.of("Nele Voss"), List.of("bread"), null, null, null, null, List.of());
        var article = (Article) read(STORY.formatted("A second life"), editor);
        assertThat(article.metadata().title()).isEqualTo("Another title");
        assertThat(article.metadata().authors()).containsExactly("Nele Voss");
        assertThat(article.metadata().topics()).containsExactly("bread");
        assertThat(article.metadata().dateline()).isEqualTo("Linnow");
    }

    @Test
    void lineEndsOfOldSystemsAreLineEnds() {
        var expected = article(STORY.formatted("A second life"));
        assertThat(article(STORY.formatted("A second life").replace("\n", "\r\n"))
                        .body())
                .isEqualTo(expected.body());
        assertThat(article(STORY.formatted("A second life").replace("\n", "\r")).body())
                .isEqualTo(expected.body());
    }

    @Test
    void markupInADumpIsText() {
        var article = article(
                STORY.formatted("The note on the door said <script>alert(1)</script> and nothing else at all."));
        assertThat(article.body().html()).doesNotContain("<script").contains("&lt;script");
    }

    @Test
    void pageWithoutWordsIsRejected() {
        assertThat(read("\n \n\u200b\n", FrontMatter.NONE)).isInstanceOf(Rejected.class);
        assertThat(read("*** --- ***\n| | |\n", FrontMatter.NONE)).isInstanceOf(Rejected.class);
    }

    @Test
    void hugeDumpsAreReadInBoundedTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            read("word ".repeat(400_000), FrontMatter.NONE);
            read("a line of five words.\n".repeat(60_000), FrontMatter.NONE);
            read("Photo: ".repeat(20_000), FrontMatter.NONE);
            read("  • item\n\n".repeat(50_000), FrontMatter.NONE);
        });
    }
}
