package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.backfile.article.Rejected;
import org.backfile.publish.Verifier;
import org.backfile.site.BrokenTemplateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole line, on small folders. */
class BackfileTest {

    private static final String FERRY =
            "The boat that was taken out of service eleven years ago sails again on Monday. It leaves the"
                    + " mainland at seven and takes forty minutes, and a return ticket costs as much as a loaf of bread.";
    private static final String LAMP =
            "A retired teacher is to look after the lighthouse, its hundred and twelve steps and the"
                    + " visitors who climb them. The lamp itself has tended itself since the engineers made it automatic.";
    private static final String DARK =
            "Since the storm of last week no light has been seen on the headland. Fishermen steer by the"
                    + " church tower, and the harbour master has asked the navy for a buoy until the cable is mended.";
    private static final String BAKERY =
            "Ovens burn before dawn again in the old customs house, where two sisters knead rye dough by"
                    + " hand. They learnt the trade abroad and came home when the rent fell to a third of what it was.";

    @TempDir
    Path folder;

    private int threads = 1;
    private boolean strict;
    private String content = "pages";
    private String site = "site";
    private String cache = "cache";
    private String templates = "";

    @BeforeEach
    void somePages() throws IOException {
        write("pages/ferry.html", article("The ferry comes back", FERRY));
        write("pages/copy/ferry.html", article("The ferry comes back", FERRY));
        write("pages/lamp.html", article("A keeper for the lamp", LAMP));
        write("pages/empty.htm", "");
    }

    @Test
    void everyPageIsAccountedFor() throws Exception {
        var report = build();
        assertThat(report.summary()).startsWith("4 seen = 2 kept + 1 duplicate + 1 rejected");
        assertThat(report.rejected()).extracting(Rejected::source).containsExactly("empty.htm");
        assertThat(folder.resolve("site/index.html")).content().contains("The ferry comes back");
        assertThat(Verifier.verify(folder.resolve("site")).findings()).isEmpty();
    }

    @Test
    void whereNothingHasChangedTheReportIsSaidAgainAndNothingIsDone() throws Exception {
        TimeUnit.MILLISECONDS.sleep(100); // the pages are not younger than the build
        var first = build();
        var made = files("site");
        var stages = new ArrayList<Stage>();
        assertThat(new Backfile(settings(), stages(stages)).generate()).isEqualTo(first);
        assertThat(stages).containsExactly(Stage.UNCHANGED);

        // what someone spoils is mended, what someone adds is built
        write("site/index.html", "spoiled");
        assertThat(build()).isEqualTo(first);
        assertThat(files("site")).isEqualTo(made);
        write("pages/oven.html", article("Bread at the customs house", BAKERY));
        assertThat(build().kept()).isEqualTo(first.kept() + 1);
    }

    private static Progress stages(List<Stage> stages) {
        return new Progress() {
            @Override
            public void begin(Stage stage, int total) {
                stages.add(stage);
            }

            @Override
            public void advance() {}
        };
    }

    @Test
    void theSameBytesForAnyNumberOfThreadsAndFromTheStore() throws Exception {
        build();
        var alone = files("site");
        threads = 4;
        build();
        assertThat(files("site")).isEqualTo(alone);
        cache = "cache2";
        site = "site2";
        build();
        assertThat(files("site2")).isEqualTo(alone);
    }

    @Test
    void whatChangedIsBuiltAgainAndTheRestIsAsFromNothing() throws Exception {
        build();
        write("pages/lamp.html", article("The lamp is out", DARK));
        write("pages/new.html", article("A bakery opens", BAKERY));
        Files.delete(folder.resolve("pages/copy/ferry.html"));
        build();
        var incremental = files("site");
        cache = "cache2";
        site = "site2";
        build();
        assertThat(incremental).isEqualTo(files("site2"));
        assertThat(incremental.keySet()).noneMatch(path -> path.contains("keeper-for-the-lamp"));
    }

    @Test
    void aStubIsKeptAndSaidToBeOne() throws Exception {
        write(
                "pages/stub.html",
                article("A keeper wanted", BAKERY)
                        .replace("</article>", "<div class=\"paywall\"><p>For subscribers only</p></div></article>"));
        var report = build();
        assertThat(report.summary()).startsWith("5 seen = 3 kept + 1 duplicate + 1 rejected");
        var reason = "stub: the page holds only the opening of an article for subscribers";
        assertThat(folder.resolve("site/data/articles.jsonl"))
                .content()
                .contains("\"status\":\"kept\",\"reason\":\"" + reason);
        assertThat(folder.resolve("site/manifest.json")).content().contains("\"reason\":\"" + reason);
        assertThat(folder.resolve("site/about.html")).content().contains("stub.html", reason);
    }

    @Test
    void extractWritesARowForEveryPage() throws Exception {
        write("pages/z.html", "");
        new Backfile(settings(), Progress.SILENT).extract(folder.resolve("out/articles.jsonl"));
        assertThat(Files.readAllLines(folder.resolve("out/articles.jsonl")))
                .satisfiesExactly(
                        row -> assertThat(row).contains("\"source\":\"copy/ferry.html\"", "\"status\":\"", "ferry"),
                        row -> assertThat(row).contains("\"source\":\"empty.htm\",\"status\":\"rejected\""),
                        row -> assertThat(row).contains("\"source\":\"ferry.html\""),
                        row -> assertThat(row).contains("\"source\":\"lamp.html\",\"status\":\"kept\""),
                        row -> assertThat(row).contains("\"source\":\"z.html\",\"status\":\"rejected\""));
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aPictureOfTheFolderIsInTheSiteOnceAndGoesWhenItsPageGoes() throws Exception {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='300'><circle r='9'/></svg>";
        write("pages/img/boat.svg", drawing);
        write("pages/copy/boat.svg", drawing);
        write(
                "pages/ferry.html",
                article("The ferry comes back", FERRY).replace("<time", figure("img/boat.svg") + "<time"));
        write("pages/copy/ferry.html", article("Old piers", DARK).replace("<time", figure("boat.svg") + "<time"));
        build();
        assertThat(Verifier.verify(folder.resolve("site")).findings()).isEmpty();
        assertThat(files("site").keySet())
                .filteredOn(path -> path.startsWith("media/"))
                .hasSize(1);
        Files.delete(folder.resolve("pages/copy/boat.svg"));
        Files.delete(folder.resolve("pages/img/boat.svg"));
        build();
        assertThat(Verifier.verify(folder.resolve("site")).findings()).isEmpty();
        assertThat(files("site").keySet()).noneMatch(path -> path.startsWith("media/"));
    }

    @Test
    void aSidecarThatAppearsCountsAlthoughThePageIsTheSame() throws Exception {
        build();
        write("pages/lamp.html.url", "https://courier.example/lamp\n");
        build();
        assertThat(files("site").get("data/articles.jsonl")).contains("\"url\":\"https://courier.example/lamp\"");
    }

    @Test
    void aWrongFoldIsUndoneByASidecarAndFoundByItsScore() throws Exception {
        assertThat(build().summary()).contains("1 duplicate");
        assertThat(files("site").get("data/articles.jsonl")).contains("\"duplicateScore\":1.0");
        assertThat(files("site").get("about.html"))
                .contains("<code>ferry.html</code>", "<small>1.00, the same text as copy/ferry.html</small>");
        write("pages/ferry.html.yaml", "duplicateOf: none\n");
        assertThat(build().summary()).startsWith("4 seen = 3 kept + 0 duplicate");
        var incremental = files("site");
        cache = "cache2";
        site = "site2";
        build();
        assertThat(incremental).isEqualTo(files("site2"));
        Files.delete(folder.resolve("pages/ferry.html.yaml"));
        assertThat(build().summary()).contains("1 duplicate");
    }

    @Test
    void aLaterCaptureTakesThePlaceOfTheEarlierAsFromNothing() throws Exception {
        write("pages/ferry.html.url", "https://courier.example/ferry");
        write("pages/copy/ferry.html.url", "https://courier.example/ferry?utm_source=x");
        build();
        var corrected = article("The ferry comes back", FERRY.replace("forty minutes", "fifty minutes"))
                .replace(
                        "<html",
                        "<!--\n Page saved with SingleFile\n url: https://courier.example/ferry\n"
                                + " saved date: Sun Dec 01 2024 10:00:00 GMT+0000\n--><html");
        write("pages/new/ferry.html", corrected);
        assertThat(build().summary()).startsWith("5 seen = 2 kept + 2 duplicate");
        var incremental = files("site");
        cache = "cache2";
        site = "site2";
        build();
        assertThat(incremental).isEqualTo(files("site2"));
        assertThat(incremental.get("articles/2024/11/the-ferry-comes-back.html"))
                .contains(
                        "takes fifty minutes", "3 times, last on 1 December 2024", "Other captures", "copy/ferry.html");
    }

    @Test
    void aPageThatComesLaterIsLinkedToWhereItWasLinkedToBefore() throws Exception {
        write(
                "pages/lamp.html",
                article("A keeper for the lamp", LAMP)
                        .replace("climb them", "<a href=\"https://courier.example/dark?utm_source=x\">climb</a> them"));
        build();
        var keeper = "articles/2024/11/a-keeper-for-the-lamp.html";
        assertThat(files("site").get(keeper)).contains("href=\"https://courier.example/dark?utm_source=x\" rel=");
        write("pages/dark.html", article("No light on the headland", DARK));
        write("pages/dark.html.url", "https://www.courier.example/dark/");
        build();
        var incremental = files("site");
        assertThat(incremental.get(keeper))
                .contains("<a href=\"../../../articles/2024/11/no-light-on-the-headland.html\">climb</a>")
                .contains("Linked in this article");
        assertThat(incremental.get("articles/2024/11/no-light-on-the-headland.html"))
                .contains("Links to this article");
        cache = "cache2";
        site = "site2";
        build();
        assertThat(incremental).isEqualTo(files("site2"));
    }

    @Test
    void theSiteMayLieAmongThePages() throws Exception {
        content = ".";
        build();
        assertThat(build().summary()).startsWith("4 seen = 2 kept + 1 duplicate + 1 rejected");
    }

    @Test
    void aPageThatIsAllWrongGivesAnEmptySiteRatherThanAFailure() throws Exception {
        content = "only";
        write("only/empty.htm", "");
        assertThat(build().summary()).isEqualTo("1 seen = 0 kept + 0 duplicate + 1 rejected");
        assertThat(Verifier.verify(folder.resolve("site")).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"strict", "empty folder", "no folder", "broken template"})
    void afterAFailureThePreviousSiteIsStillThere(String trouble) throws Exception {
        build();
        var before = files("site");
        write("pages/lamp.html", article("The lamp is out", DARK));
        switch (trouble) {
            case "strict" -> {
                strict = true;
                assertThatThrownBy(this::build)
                        .isInstanceOf(Unbuildable.class)
                        .hasMessageContaining("1 page was rejected")
                        .hasMessageContaining("empty.htm: ");
            }
            case "empty folder" -> {
                content = "none";
                write("none/thumbs.db", "no page");
                assertThatThrownBy(this::build)
                        .isInstanceOf(Unbuildable.class)
                        .hasMessageContaining("holds no pages")
                        .hasMessageContaining("-Dbackfile.content=");
            }
            case "no folder" -> {
                content = "gone";
                assertThatThrownBy(this::build)
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining(folder.resolve("gone").toString())
                        .hasMessageContaining("-Dbackfile.content=");
            }
            default -> {
                templates = "own";
                write("own/home.ftlh", "<#-- fine -->\n${no.such.thing}\n");
                assertThatThrownBy(this::build)
                        .isInstanceOf(BrokenTemplateException.class)
                        .hasMessageContaining("home.ftlh")
                        .hasMessageContaining("line 2");
            }
        }
        assertThat(files("site")).isEqualTo(before);
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith(".site"));
        }
    }

    private BuildReport build() throws IOException, BrokenTemplateException {
        return new Backfile(settings(), Progress.SILENT).generate();
    }

    private Settings settings() {
        return new Settings(
                folder.resolve(content),
                folder.resolve(site),
                folder.resolve(cache),
                templates.isEmpty() ? null : folder.resolve(templates),
                "The Archive",
                null,
                "en",
                null,
                strict,
                false,
                threads,
                "0.1.0",
                "test");
    }

    /** A page with some of what stands around articles. */
    private static String article(String title, String text) {
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s | The Courier</title></head><body>
                <nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
                <article><h1>%1$s</h1><time datetime="2024-11-01">1 November 2024</time>
                <p>%2$s</p>
                <p>Nothing of the kind had been seen there for many years, and people came from the villages around.</p>
                </article><footer>All rights reserved</footer></body></html>
                """.formatted(title, text);
    }

    private static String figure(String picture) {
        return "<figure><img src=\"" + picture
                + "\" alt=\"A boat\"><figcaption>The boat at its pier</figcaption></figure>";
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path.substring(0, path.lastIndexOf('/'))));
        Files.writeString(folder.resolve(path), text);
    }

    private Map<String, String> files(String root) throws IOException {
        return FileTree.of(folder.resolve(root));
    }
}
