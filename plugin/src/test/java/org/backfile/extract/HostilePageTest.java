package org.backfile.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.backfile.article.Origin;
import org.backfile.source.Format;
import org.backfile.source.FrontMatter;
import org.backfile.source.Pictures;
import org.backfile.source.RawPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages built to be slow: each takes a second or less, and minutes as soon as a step looks at all blocks for each of them. */
class HostilePageTest {

    private static final int MANY = 60_000;
    private static final Duration BOUNDED = Duration.ofSeconds(40);
    private static final String LINE = "The ferry leaves the old harbour at noon and comes back late in the evening. ";

    static Stream<Arguments> pages() {
        var article = ("<p>" + LINE + "</p>").repeat(20);
        return Stream.of(
                Arguments.of("brothers", ("<p>" + LINE + "</p>").repeat(MANY)),
                Arguments.of("elements in each other", "<div>".repeat(MANY) + LINE),
                Arguments.of("attributes", "<p " + attributes() + ">" + article),
                Arguments.of(
                        "comments",
                        article + "<div class=comments>" + ("<div class=comment><p>" + LINE + "</p></div>").repeat(MANY)
                                + "</div>"),
                Arguments.of("footnote marks in one element", (LINE + "<a href=#n>1</a><br><br>").repeat(MANY)),
                Arguments.of("bold words", "<p>" + "<b>x</b>y ".repeat(MANY) + "</p>" + article),
                Arguments.of("pictures", article + "<figure><img src=a.jpg></figure>".repeat(MANY) + article));
    }

    private static String attributes() {
        var all = new StringBuilder();
        for (int i = 0; i < MANY / 3; i++) all.append("data-").append(i).append("=x ");
        return all.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void timeGrowsWithTheirSizeOnly(String name, String html) {
        var page = new RawPage(new Origin(name, "", html.length()), Format.HTML, html, FrontMatter.NONE);
        assertTimeoutPreemptively(BOUNDED, () -> assertThat(new Extractor(Pictures.NONE).extract(page))
                .isNotNull());
    }
}
