package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import org.backfile.article.Timestamp;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ways from one article to the next, by day, by topic and by feed. */
class FindingTest {

    private static final String LAMP = "articles/2024/11/the-last-keeper-of-gannet-point-puts-out-the-lamp.html";
    private static final String SLUICE = "articles/2024/10/sluice-gate-plans-go-back-to-the-drawing-board.html";

    private static Written site;

    @BeforeAll
    static void write() throws Exception {
        site = Written.of(Saltmarsh.archive());
    }

    @Test
    void a_day_of_the_year_has_its_articles_of_every_year() {
        var day = site.page("dates/on/11-01.html");
        assertThat(day.select("h1").text()).isEqualTo("1 November");
        assertThat(day.select("section > .label").eachText()).containsExactly("2024", "2023", "2022");
        assertThat(day.select(".neighbours a").eachAttr("href"))
                .allMatch(href -> href.matches("\\.\\./\\.\\./dates/on/\\d\\d-\\d\\d\\.html"))
                .hasSize(2);
    }

    @Test
    void every_day_of_the_year_is_in_the_calendar_and_leads_on_where_there_is_something() {
        var days = site.page("dates/on/index.html");
        assertThat(days.select(".days li")).hasSize(366);
        assertThat(days.select("#d02-29 a")).isEmpty();
        assertThat(days.select("#d11-01 a b").text()).isEqualTo("3");
        assertThat(days.select(".days a")).hasSize((int) site.files.keySet().stream()
                .filter(path -> path.matches("dates/on/\\d.*"))
                .count());
    }

    @Test
    void the_front_page_tells_the_script_which_days_there_are() {
        var months = site.page("index.html").select("#today").attr("data-days").split(" ", -1);
        assertThat(months).hasSize(12);
        assertThat(Integer.parseInt(months[10], 16) & 1).isEqualTo(1);
    }

    @Test
    void a_month_shows_its_year_and_leads_to_the_months_before_and_after() {
        var month = site.page("dates/2024/10.html");
        assertThat(month.select(".calendar [aria-current]").text()).isEqualTo("Oct 4");
        assertThat(month.select(".neighbours a").eachText()).containsExactly("September 2024", "November 2024");
    }

    @Test
    void an_article_leads_along_its_rarest_topics() {
        var along = site.page(SLUICE).select(".neighbours p");
        assertThat(along.eachText())
                .contains("Work · Later The last keeper of Gannet Point puts out the lamp")
                .contains("Flood defence · Later Sluice gate plans go back to the drawing board")
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void what_stands_next_in_time_is_said_once() {
        var links = site.page(LAMP).select(".neighbours p > a").eachAttr("href");
        assertThat(links).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void the_json_feed_says_what_the_atom_feed_says() throws Exception {
        var settings = new SiteSettings(
                "Papers", "https://papers.example/", "en", "t", Timestamp.of(LocalDate.of(2024, 11, 1)));
        var based = Written.of(Saltmarsh.archive(), settings, Theme.standard());
        var feed = JsonParser.parseString(based.text("feed.json")).getAsJsonObject();
        assertThat(feed.get("version").getAsString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url").getAsString()).isEqualTo("https://papers.example/feed.json");
        var items = feed.getAsJsonArray("items");
        assertThat(items).hasSize(50);
        for (var item : items) {
            JsonObject fields = item.getAsJsonObject();
            assertThat(fields.get("content_text").getAsString()).isNotBlank();
            assertThat(fields.get("url").getAsString()).startsWith("https://papers.example/articles/");
            assertThat(based.text("feed.xml")).contains(fields.get("id").getAsString());
        }
        assertThat(items.get(0).getAsJsonObject().get("date_published").getAsString())
                .isEqualTo("2024-11-01T06:15:00Z");
    }
}
