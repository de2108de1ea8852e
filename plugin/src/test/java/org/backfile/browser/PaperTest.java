package org.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.site.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of a printer, on A4 and on Letter. The PDFs stay in {@code target/paper}, to be looked at. */
@InChromium
class PaperTest {

    private static final Path PAPER = Path.of("target", "paper");
    private static final String[] NAVIGATION = {
        "Skip to the content",
        "Publications",
        "Back to the",
        "Print edition",
        "BibTeX",
        "Before and after",
        "Earlier",
        "The whole calendar"
    };

    /** In points; Chromium rounds the sheet up to its pixels. */
    private static final String A4 = "596 x 842";

    private static final float MARGIN = 22 / 25.4f * 72;

    @TempDir
    private static Path site;

    private Tab tab;

    @BeforeAll
    static void build() throws Exception {
        Written.saltmarsh("en", site);
        Files.createDirectories(PAPER);
    }

    @BeforeEach
    void openTab(Chromium chromium) {
        tab = chromium.tab();
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @Test
    void theEditionOfAnArticle() throws IOException {
        try (var sheets = print("print/" + Kinds.LAMP, "article-edition-letter", 215.9, 279.4)) {
            assertThat(sheets.sizes()).containsOnly("612 x 792");
            check(sheets);
        }
        try (var sheets = print("print/" + Kinds.LAMP, "article-edition", 210, 297)) {
            assertThat(sheets.sizes()).containsOnly(A4);
            check(sheets);
            var texts = sheets.texts();
            assertThat(texts.get(0)).contains("The last keeper of Gannet", "For forty-one years");
            assertThat(texts).allMatch(text -> text.lines()
                    .reduce("", (before, line) -> line)
                    .startsWith("The last keeper of Gannet Point puts out the lamp"));
            assertThat(String.join(" ", texts)).contains("https://lamps.example/type?a=1&b=2", "SHA-256");
        }
    }

    @Test
    void theEditionOfATopicIsABooklet() throws IOException {
        try (var sheets = print("print/topics/lighthouses.html", "topic-edition", 210, 297)) {
            assertThat(sheets.sizes()).containsOnly(A4);
            check(sheets);
            var texts = sheets.texts();
            assertThat(texts.get(0)).contains("Lighthouses", "5 articles").doesNotEndWith("1");
            assertThat(texts.get(1)).contains("Contents").doesNotContain("The wind had gone round");
            var links = sheets.innerLinks();
            assertThat(links.subList(0, 5)).isSorted().doesNotHaveDuplicates();
            assertThat(texts.get(links.get(4))).contains("The last keeper of Gannet", "6:15");
            assertThat(texts.get(sheets.count() - 1)).contains("Sources");
        }
    }

    @Test
    void anOrdinaryPage() throws IOException {
        for (var path : new String[] {Kinds.LAMP, "index.html", "topics/coast.html"}) {
            try (var sheets = print(path, path.replaceAll(".*/|\\.html", ""), 210, 297)) {
                check(sheets);
                var texts = sheets.texts();
                for (int i = 0; i < texts.size(); i++)
                    assertThat(texts.get(i).strip()).as(path + " " + i).endsWith(String.valueOf(i + 1));
            }
        }
        try (var sheets = print(Kinds.LAMP, "foot", 210, 297)) {
            assertThat(sheets.texts().get(1)).contains("The last keeper of Gannet Point puts out the lamp");
        }
    }

    private static void check(Sheets sheets) throws IOException {
        assertThat(sheets.texts()).noneMatch(String::isBlank);
        assertThat(String.join("\n", sheets.texts())).doesNotContain(NAVIGATION);
        assertThat(sheets.fontsNotEmbedded()).isEmpty();
        assertThat(sheets.isTagged()).isTrue();
        assertThat(sheets.lettersOutside(MARGIN)).isZero();
    }

    private Sheets print(String path, String name, double width, double height) throws IOException {
        tab.open(site.toUri().resolve(path));
        var pdf = tab.pdf(width, height);
        Files.write(PAPER.resolve(name + ".pdf"), pdf);
        return new Sheets(pdf);
    }
}
