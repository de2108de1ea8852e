package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void tagsAreCountedInHtmlOnly() {
        assertThat(Marks.areMoreThan(3, Format.HTML, "<p>a<b>b</b>")).isFalse();
        assertThat(Marks.areMoreThan(2, Format.HTML, "<p>a<b>b</b>")).isTrue();
        assertThat(Marks.areMoreThan(0, Format.TEXT, "<p>*a*")).isFalse();
    }

    @Test
    void signsOfMarkdownAreCountedInAllAndInEachParagraph() {
        assertThat(Marks.areMoreThan(4, Format.MARKDOWN, "*a* [b]")).isFalse();
        assertThat(Marks.areMoreThan(3, Format.MARKDOWN, "*a* [b]")).isTrue();
        var paragraph = "*a* b\n".repeat(9_000);
        assertThat(Marks.areMoreThan(1_000_000, Format.MARKDOWN, paragraph + " \n" + paragraph))
                .isFalse();
        assertThat(Marks.areMoreThan(1_000_000, Format.MARKDOWN, paragraph + paragraph))
                .isTrue();
    }
}
