package org.backfile.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.backfile.site.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "On this day" as the clock of the reader's own machine has it. */
@InChromium
class TodayTest {

    @TempDir
    private static Path site;

    private Tab tab;

    @BeforeAll
    static void build() throws Exception {
        Written.saltmarsh("en", site);
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
    void theFrontPageLeadsToTodayWhereThereIsSomething() {
        itIs(11, 1);
        tab.open(site.toUri().resolve("index.html"));
        assertThat(tab.evaluate("today.hidden").getAsBoolean()).isFalse();
        var page = tab.evaluate("today.querySelector('a').href").getAsString();
        assertThat(page).endsWith("/dates/on/11-01.html");
        tab.open(site.toUri().resolve(page));
        assertThat(tab.evaluate("document.querySelector('h1').textContent").getAsString())
                .isEqualTo("1 November");
    }

    @Test
    void theFrontPageSaysNothingOfADayThatHasNothing() {
        itIs(11, 2);
        tab.open(site.toUri().resolve("index.html"));
        assertThat(tab.evaluate("today.hidden").getAsBoolean()).isTrue();
    }

    @Test
    void theCalendarMarksToday() {
        itIs(2, 29);
        tab.open(site.toUri().resolve("dates/on/index.html"));
        assertThat(tab.evaluate("document.querySelector('[aria-current=date]').textContent")
                        .getAsString())
                .isEqualTo("29");
    }

    private void itIs(int month, int day) {
        var script = new JsonObject();
        script.addProperty("source", """
                Date = class extends Date {
                  constructor(...given) { if (given.length) super(...given); else super(2028, %d, %d); }
                };""".formatted(month - 1, day));
        tab.call("Page.addScriptToEvaluateOnNewDocument", script);
    }
}
