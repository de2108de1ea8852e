package org.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.function.UnaryOperator;
import org.backfile.site.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of a site in a browser; and a picture of each kind, to be looked at, in {@code target/screenshots}. */
@InChromium
class PagesTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @TempDir
    private static Path site;

    private static Written written;
    private Tab tab;

    @BeforeAll
    static void build() throws Exception {
        written = Written.saltmarsh("en", site);
        Files.createDirectories(PICTURES);
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
    void noPageComplainsOrAsksForAnythingOutsideTheSite() {
        var pages = written.files.keySet().stream().filter(path -> path.endsWith(".html"));
        visit(pages.toList(), path -> site.resolve(path).toUri().toString());
        assertThat(tab.requests())
                .allMatch(address -> address.startsWith(site.toUri().toString()));
    }

    @Test
    void theSameOverHttp() throws IOException {
        try (var server = new Loopback(site)) {
            visit(Kinds.ofPages().values(), path -> server.address(path).toString());
            assertThat(tab.requests())
                    .allMatch(address -> address.startsWith(server.address("").toString()));
        }
    }

    @Test
    void looksAtEachKindOfPage() throws IOException {
        for (var page : Kinds.ofPages().entrySet()) {
            open(page.getValue());
            picture(page.getKey() + "-light", "screen", "light", 1280, 900);
            picture(page.getKey() + "-dark", "screen", "dark", 1280, 900);
            picture(page.getKey() + "-phone", "screen", "light", 390, 844);
        }
        var paper = new LinkedHashMap<>(Kinds.onPaper());
        paper.put("article", Kinds.LAMP);
        for (var page : paper.entrySet()) {
            open(page.getValue());
            if (page.getKey().startsWith("print")) picture(page.getKey(), "print", "light", 794, 1123);
            Files.write(PICTURES.resolve(page.getKey() + ".pdf"), tab.pdf(210, 297));
        }
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void onAPhoneWhatStandsAloneIsAsTallAsAFinger() {
        tab.resize(390, 844);
        for (var page : Kinds.ofPages().entrySet()) {
            open(page.getValue());
            var small = tab.evaluate("""
                    [...document.querySelectorAll("header li a, .on a, .pages a, .rail a, .ledger a, .tags a, .weights a, button, input, select")]
                      .filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 44)
                      .map(e => e.outerHTML).join()""");
            assertThat(small.getAsString()).as(page.getKey()).isEmpty();
        }
    }

    private void open(String path) {
        tab.open(site.toUri().resolve(path));
        if (path.startsWith("search")) tab.waitFor("document.querySelector('form[role=search]').dataset.done");
    }

    private void picture(String name, String medium, String scheme, int width, int height) throws IOException {
        tab.resize(width, height);
        tab.show(medium, scheme);
        assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .getAsBoolean())
                .as(name + " fits its window")
                .isTrue();
        Files.write(PICTURES.resolve(name + ".png"), tab.screenshot());
    }

    private void visit(Collection<String> pages, UnaryOperator<String> place) {
        for (var path : pages) tab.open(URI.create(place.apply(path)));
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requests()).hasSizeGreaterThan(pages.size());
    }
}
