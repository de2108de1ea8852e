package org.backfile.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

    private static final String FERRY =
            "On Monday the old Maria Sol Ferry left for Lunden Bay with the last lanterns aboard. "
                    + "For years the Maria Sol Ferry was all that Lunden Bay had, and its lanterns were famous. Nobody in March will say so.";
    private static final String LAMPS = "The lanterns of the Maria Sol Ferry now hang in a hall at Lunden Bay. "
            + "Visitors on Monday saw the lanterns and a model of the Maria Sol Ferry. They open in March to all of Lunden Bay.";

    @Test
    void namesWhatBothTextsTurnOn() {
        var words = reason(
                Reason.Kind.WORDS,
                Sample.of("x.md").text(FERRY),
                Sample.of("y.md").text(LAMPS));
        assertThat(words.terms()).containsExactlyInAnyOrder("Maria Sol Ferry", "Lunden Bay", "lanterns");
    }

    @Test
    void namesNoDaysMonthsOrSmallWords() {
        var words = reason(
                Reason.Kind.WORDS,
                Sample.of("x.md").text(FERRY),
                Sample.of("y.md").text(LAMPS));
        assertThat(words.terms()).doesNotContain("Monday", "March", "For", "the", "of the");
    }

    @Test
    void dropsThePossessive() {
        var words = reason(
                Reason.Kind.WORDS,
                Sample.of("x.md")
                        .text("We heard Oskarson’s plan. Then Oskarson’s rival spoke, and Oskarson’s friends left."),
                Sample.of("y.md")
                        .text("They asked Oskarson twice. In the end Oskarson would not answer, said Oskarson."));
        assertThat(words.terms()).contains("Oskarson");
    }

    @Test
    void takesNoHeadingForAName() {
        var heading = "Seven Grand Remedies\n\nWe tried all seven grand remedies for the leak, and seven failed. "
                + Prose.of(1, 20);
        var words = reason(
                Reason.Kind.WORDS,
                Sample.of("x.md").text(heading),
                Sample.of("y.md")
                        .text(
                                "Remedies That Failed\n\nOf the grand remedies, two of the remedies were costly: the grand ones."));
        assertThat(words.terms()).allSatisfy(w -> assertThat(w).isLowerCase());
    }

    @Test
    void namesTheRarestSharedTopicsFirst() {
        var samples = new ArrayList<Sample>();
        samples.add(Sample.of("x.md").text(FERRY).topics("Sea", "Ferries", "Museums"));
        samples.add(Sample.of("y.md").text(LAMPS).topics("sea", "museum", "Lamps", "Ferries"));
        for (int i = 0; i < 4; i++)
            samples.add(Sample.of("s" + i + ".md").text(Prose.of(30 + i, 30)).topics("Sea"));
        samples.add(Sample.of("t.md").text(Prose.of(40, 30)).topics("Ferries"));
        assertThat(reasons(samples.toArray(Sample[]::new)).get(0))
                .isEqualTo(new Reason(Reason.Kind.TOPICS, List.of("Museums", "Ferries", "Sea")));
    }

    @Test
    void doesNotRepeatATopicAsAWord() {
        var reasons = reasons(
                Sample.of("x.md").text(FERRY).topics("Lunden Bay"),
                Sample.of("y.md").text(LAMPS).topics("Lunden Bay"));
        assertThat(reasons.get(1).terms())
                .doesNotContain("Lunden Bay", "Lunden")
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01, 2024-05-01T23:00Z, SAME_DAY",
        "2024-05-01T23:30Z, 2024-05-02T04:00Z, SAME_DAY",
        "2024-05-01, 2024-05-06, SAME_WEEK",
        "2024-05-01, 2024-04-10, SAME_MONTH",
        "2024-05-01, 2024-07-10,"
    })
    void saysHowCloseInTime(String one, String other, Reason.Kind kind) {
        var reasons = reasons(
                Sample.of("x.md").text(FERRY).published(one),
                Sample.of("y.md").text(LAMPS).published(other));
        if (kind == null) assertThat(reasons).hasSize(1);
        else assertThat(reasons).last().isEqualTo(new Reason(kind, List.of()));
    }

    private static Reason reason(Reason.Kind kind, Sample... samples) {
        return reasons(samples).stream()
                .filter(r -> r.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Why the first of the samples is related to the second, among others that have nothing to do with them. */
    private static List<Reason> reasons(Sample... samples) {
        var articles = new ArrayList<Article>();
        for (var sample : samples) articles.add(sample.article());
        for (int i = 0; i < 12; i++) {
            var text = "Nobody in the town of " + Prose.of(700 + i, 40)
                    + " The end of it will come for all, they say, in the end.";
            articles.add(Sample.of("z%02d.md".formatted(i))
                    .title(Prose.of(900 + i, 2))
                    .text(text)
                    .article());
        }
        var archive = Shelf.of(articles).curated();
        var first = samples[0].article().source();
        var second = samples[1].article().source();
        return archive.entries().stream()
                .filter(e -> e.origin().source().equals(first))
                .flatMap(e -> e.related().stream())
                .filter(r -> archive.entries().get(r.entry()).origin().source().equals(second))
                .findFirst()
                .orElseThrow()
                .reasons();
    }
}
