package org.backfile.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicatesTest {

    @Test
    void foldsEqualTextsHoweverTheyAreSet() {
        var text = "The ferry's crew — all \"volunteers\" — will row on. " + Prose.of(1, 60);
        var set = text.replace("'", "’").replace("\"", "”").replace(". ", ".\n\n");
        var archive = Shelf.of(Sample.of("a.md").text(text), Sample.of("b.md").text(set))
                .curated();
        assertThat(archive.entries()).hasSize(1);
        assertThat(archive.folded()).singleElement().satisfies(copy -> {
            assertThat(copy.origin().source()).isEqualTo("b.md");
            assertThat(copy.into()).isZero();
            assertThat(copy.why()).isEqualTo("The same text as a.md.");
        });
    }

    @Test
    void keepsShortTextsUnderOtherHeadlinesOrDates() {
        var archive = Shelf.of(
                        Sample.of("a.md").title("Tides").text("See the table."),
                        Sample.of("b.md").title("Ferries").text("See the table."),
                        Sample.of("c.md")
                                .title("Ferries")
                                .text("See the table.")
                                .published("2024-01-01"),
                        Sample.of("d.md").title("Ferries").text("See the table."))
                .curated();
        assertThat(sources(archive)).containsExactlyInAnyOrder("a.md", "b.md", "c.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/2024/tide",
                "https://www.example.org/2024/tide/",
                "https://example.org/2024/tide?utm_source=a&utm_medium=b",
                "https://example.org/2024/tide?fbclid=xyz#comments",
                "https://example.org/2024/tide/amp/",
                "https://amp.example.org/2024/tide",
                "https://example.org/amp/2024/tide",
                "https://m.example.org/2024/tide",
                "https://mobile.example.org/2024/tide?m=1",
                "https://example.org/2024/tide?outputType=amp",
                "https://example.org/2024/tide/print",
                "https://example.org/2024/tide?print=1",
                "https://example.org:443/2024//tide/index.html",
                "HTTPS://EXAMPLE.ORG/2024/t%69de",
                "https://web.archive.org/web/20240301120000/https://example.org/2024/tide",
                "http://web.archive.org/web/20240301120000id_/http:/example.org/2024/tide"
            })
    void foldsPagesOfOneAddress(String url) {
        assertThat(ofAddresses("https://example.org/2024/tide", url).entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/tide, https://example.org/tides",
        "https://example.org/?p=1, https://example.org/?p=2",
        "https://example.org/tide?page=1, https://example.org/tide?page=2",
        "https://example.org/tide, https://example.net/tide",
        "https://example.org/, https://www.example.org",
        "https://example.org/printing, https://example.org/amp",
        "not an address, not an address",
        "ftp://example.org/tide, https://example.org/tide"
    })
    void keepsPagesOfOtherAddresses(String one, String other) {
        assertThat(ofAddresses(one, other).entries()).hasSize(2);
    }

    @Test
    void believesNoAddressThatAllPagesShare() {
        var archive = Shelf.of(
                        Sample.of("a.html")
                                .title("A tide")
                                .text(Prose.of(1, 200))
                                .url("https://example.org/news"),
                        Sample.of("b.html")
                                .title("A ferry")
                                .text(Prose.of(2, 200))
                                .url("https://example.org/news"))
                .curated();
        assertThat(archive.entries()).hasSize(2);
    }

    @Test
    void foldsCapturesOfOneAddressUnderANewHeadline() {
        var text = Prose.of(1, 200);
        var archive = Shelf.of(
                        Sample.of("a.html").title("A tide").text(text).url("https://example.org/n/1"),
                        Sample.of("b.html")
                                .title("Big tide")
                                .text(Prose.cut(text, .5) + Prose.of(2, 100))
                                .url("https://example.org/n/1"))
                .curated();
        assertThat(archive.folded()).extracting(Folded::why).containsExactly("The same address as a.html.");
    }

    @Test
    void foldsACutCopy() {
        var text = Prose.of(3, 400);
        var archive = Shelf.of(
                        Sample.of("cut.md")
                                .title("Wire: A tide")
                                .text(Prose.cut(text, .5))
                                .authors("Ada Example"),
                        Sample.of("full.md").title("A tide").text(text))
                .curated();
        assertThat(sources(archive)).as("the longer one is better").containsExactly("full.md");
        assertThat(archive.folded())
                .extracting(Folded::why)
                .containsExactly("100 % of the text in common with full.md.");
    }

    @Test
    void foldsAnEditedCopy() {
        var text = Prose.of(4, 400);
        var edited = text.replaceAll("(?s)((?:\\S+\\s+){25})\\S+", "$1altered");
        assertThat(Shelf.of(Sample.of("a.md").text(text), Sample.of("b.md").text(edited))
                        .curated()
                        .entries())
                .hasSize(1);
    }

    @Test
    void keepsAFollowUpThatRepeatsItsBackground() {
        var background = Prose.of(5, 120);
        var archive = Shelf.of(
                        Sample.of("a.md").text(Prose.of(6, 200) + "\n\n" + background),
                        Sample.of("b.md").text(Prose.of(7, 200) + "\n\n" + background))
                .curated();
        assertThat(archive.entries()).hasSize(2);
    }

    @Test
    void keepsNumbersOfASeriesThatShareTheirFrame() {
        var frame = Prose.of(8, 210);
        var archive = Shelf.of(
                        Sample.of("a.md").title("Call for papers 2023").text(frame + " " + Prose.of(9, 90)),
                        Sample.of("b.md").title("Call for papers 2024").text(frame + " " + Prose.of(10, 90)),
                        Sample.of("c.md").title("Call for papers, 2024").text(frame + " " + Prose.of(11, 90)))
                .curated();
        assertThat(sources(archive)).containsExactlyInAnyOrder("a.md", "b.md");
    }

    @Test
    void doesNotCountTheFurnitureOfAPublisher() {
        var furniture = Prose.of(12, 300);
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 25; i++)
            samples.add(Sample.of(i + ".md").text(Prose.of(100 + i, 120) + "\n\n" + furniture));
        assertThat(Shelf.of(samples.toArray(Sample[]::new)).curated().folded()).isEmpty();
    }

    @Test
    void keepsTheCopyThatKnowsMoreThenTheOneSavedLast() {
        var text = Prose.of(13, 100);
        assertThat(sources(Shelf.of(
                                Sample.of("a.txt").text(text),
                                Sample.of("b.html")
                                        .text(text)
                                        .authors("Ada Example")
                                        .standfirst("A tide."))
                        .curated()))
                .containsExactly("b.html");
        assertThat(sources(Shelf.of(
                                Sample.of("a.html").text(text).savedAt("2024-01-01"),
                                Sample.of("b.html").text(text).savedAt("2024-02-01"),
                                Sample.of("c.html").text(text))
                        .curated()))
                .containsExactly("b.html");
        assertThat(sources(Shelf.of(
                                Sample.of("b.html").text(text),
                                Sample.of("a.html").text(text))
                        .curated()))
                .containsExactly("a.html");
    }

    @Test
    void foldsCopiesOfCopies() {
        var text = Prose.of(14, 300);
        var archive = Shelf.of(
                        Sample.of("a.html").title("A tide").text(text).url("https://example.org/t"),
                        Sample.of("b.html")
                                .title("A tide")
                                .text(Prose.of(15, 50))
                                .url("https://example.org/t?utm_source=x"),
                        Sample.of("c.txt").title("Tide").text(text))
                .curated();
        assertThat(sources(archive)).containsExactly("a.html");
        assertThat(archive.folded()).extracting(f -> f.origin().source()).containsExactly("b.html", "c.txt");
    }

    @Test
    void keepsTheLatestOfSeveralCapturesOfOneAddress() {
        var first = Prose.of(20, 300);
        var corrected = first.replaceFirst("\\S+", "corrected");
        var archive = Shelf.of(
                        capture("a.html", first, "2024-01-01")
                                .authors("Ada Example")
                                .standfirst("A tide."),
                        capture("b.html", corrected, "2024-03-01"),
                        capture("c.html", first, "2024-02-01"))
                .curated();
        assertThat(sources(archive)).containsExactly("b.html");
        assertThat(archive.folded())
                .extracting(f -> f.origin().source(), Folded::kind, Folded::isSame)
                .containsExactly(
                        tuple("a.html", Folded.Kind.CAPTURE, false), tuple("c.html", Folded.Kind.CAPTURE, false));
        assertThat(archive.folded()).allSatisfy(f -> assertThat(f.score()).isBetween(0.97, 0.999));
    }

    @Test
    void anOpeningBehindAPaywallReplacesNothing() {
        var text = Prose.of(21, 300);
        assertThat(sources(Shelf.of(
                                capture("a.html", text, "2024-01-01"),
                                capture("b.html", Prose.cut(text, .9), "2024-03-01")
                                        .reason("stub: the opening"),
                                capture("c.html", Prose.cut(text, .3), "2024-04-01"))
                        .curated()))
                .containsExactly("a.html");
    }

    @Test
    void knowsACaptureByTheDayOfItsChangeWhenItDoesNotSayWhenItWasSaved() {
        var text = Prose.of(22, 300);
        assertThat(sources(Shelf.of(
                                capture("a.html", text + " Corrected.", null).modified("2024-02-03"),
                                capture("b.html", text, null).published("2024-02-01"))
                        .curated()))
                .containsExactly("a.html");
    }

    @Test
    void keepsTheStoriesOfSeveralDaysAtOneAddress() {
        var archive = Shelf.of(
                        capture("mon.html", Prose.of(23, 100), "2024-01-01").published("2024-01-01"),
                        capture("tue.html", Prose.of(24, 100), "2024-01-02").published("2024-01-02"),
                        capture("tue-late.html", Prose.of(24, 100) + " More.", "2024-01-03")
                                .published("2024-01-02"))
                .curated();
        assertThat(sources(archive)).containsExactly("tue-late.html", "mon.html");
    }

    @Test
    void saysWhichCopiesAreOfOtherPublishers() {
        var text = Prose.of(25, 300);
        var archive = Shelf.of(
                        Sample.of("a.html").text(text).publisher("The Courier").url("https://courier.example/1"),
                        Sample.of("b.html")
                                .text(Prose.cut(text, .6))
                                .publisher("The Post")
                                .url("https://post.example/2"),
                        Sample.of("c.html").text(text).url("https://news.courier.example/other"),
                        Sample.of("d.html").text(text).url("https://echo.example/1"),
                        Sample.of("e.txt").text(text).publisher("the courier"))
                .curated();
        assertThat(sources(archive)).containsExactly("a.html");
        assertThat(archive.folded())
                .extracting(Folded::kind, Folded::publisher, Folded::score)
                .containsExactly(
                        tuple(Folded.Kind.REPRINT, "The Post", 1.0),
                        tuple(Folded.Kind.COPY, null, 1.0),
                        tuple(Folded.Kind.REPRINT, null, 1.0),
                        tuple(Folded.Kind.COPY, "the courier", 1.0));
    }

    @Test
    void anEditorUndoesAWrongFold() {
        var text = Prose.of(26, 300);
        var archive = Shelf.of(
                        Sample.of("a.html").text(text),
                        Sample.of("b.html").text(text).duplicateOf("none"),
                        Sample.of("c.html").text(text + " Again."))
                .curated();
        assertThat(sources(archive)).containsExactlyInAnyOrder("b.html", "c.html");
        assertThat(archive.folded()).extracting(f -> f.origin().source()).containsExactly("a.html");
    }

    @Test
    void anEditorFoldsWhatTheTextsDoNotShow() {
        var archive = Shelf.of(
                        Sample.of("a.html")
                                .title("Ebbe")
                                .text(Prose.of(27, 100))
                                .url("https://example.org/ebbe"),
                        Sample.of("b.html").text(Prose.of(28, 400)).duplicateOf("https://www.example.org/ebbe/"),
                        Sample.of("c.html").text(Prose.of(29, 400)).duplicateOf("nowhere.html"),
                        Sample.of("d.html").text(Prose.of(30, 400)).duplicateOf("d.html"))
                .curated();
        assertThat(sources(archive)).containsExactly("a.html", "c.html", "d.html");
        assertThat(archive.folded())
                .extracting(Folded::why, Folded::score)
                .containsExactly(tuple("An editor says that it is a copy of a.html.", 0.0));
    }

    @Test
    void keepsAShortItemAndTheDigestThatHoldsIt() {
        var samples = new ArrayList<Sample>();
        var digest = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            var item = Prose.of(31 + i, 90);
            samples.add(Sample.of(i + ".md").title(Prose.of(50 + i, 4)).text(item));
            digest.append(item).append("\n\n");
        }
        samples.add(Sample.of("digest.md").title("What we heard this week").text(digest.toString()));
        assertThat(Shelf.of(samples.toArray(Sample[]::new)).curated().folded()).isEmpty();
    }

    @Test
    void foldsAWireStoryThatEveryPaperEdits() {
        var story = Prose.of(40, 300);
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 30; i++)
            samples.add(Sample.of(i + ".md")
                    .title("A tide comes in")
                    .text(Prose.of(200 + i, 8) + " " + story)
                    .publisher("Paper " + i));
        var archive = Shelf.of(samples.toArray(Sample[]::new)).curated();
        assertThat(archive.entries()).hasSize(1);
        assertThat(archive.folded()).allSatisfy(f -> assertThat(f.kind()).isEqualTo(Folded.Kind.REPRINT));
    }

    private static Sample capture(String source, String text, @Nullable String saved) {
        var sample = Sample.of(source).title("A tide").text(text).url("https://example.org/n/1");
        return saved == null ? sample : sample.savedAt(saved);
    }

    private static Archive ofAddresses(String one, String other) {
        return Shelf.of(
                        Sample.of("a.html")
                                .title("A tide")
                                .text(Prose.of(1, 50))
                                .url(one),
                        Sample.of("b.html")
                                .title("A Tide!")
                                .text(Prose.of(2, 50))
                                .url(other))
                .curated();
    }

    private static List<String> sources(Archive archive) {
        return archive.entries().stream().map(e -> e.origin().source()).toList();
    }
}
