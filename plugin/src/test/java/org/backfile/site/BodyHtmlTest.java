package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BodyHtmlTest {

    static Edition edition;

    @BeforeAll
    static void archive() throws Exception {
        var build = new ArchiveBuilder();
        var lamp = build.add("lamp.html", "The lamp");
        lamp.published = "2024-11-01";
        lamp.url = "https://www.courier.example/lamp/";
        edition = Edition.of(build.build(), Written.settings("en"), Theme.standard());
    }

    private static String screen(String html) {
        return BodyHtml.forScreen(html, edition, "../../../");
    }

    @Test
    void pictures_get_the_way_to_the_root_and_nothing_from_elsewhere() {
        assertThat(screen("<img src=\"media/a.png\" alt=\"src=&quot;media/b&quot;\">"))
                .isEqualTo("<img src=\"../../../media/a.png\" alt=\"src=&quot;media/b&quot;\">");
        assertThat(screen("<img src=\"https://tracker.example/p.gif\" alt=\"x\">"))
                .doesNotContain("tracker");
    }

    @Test
    void what_looks_like_an_attribute_in_the_text_stays_text() {
        assertThat(screen("<p>Write src=\"media/a.png\" or href=\"#x\" there.</p>"))
                .isEqualTo("<p>Write src=\"media/a.png\" or href=\"#x\" there.</p>");
    }

    @Test
    void links_to_articles_of_the_archive_become_local() {
        for (var url : new String[] {
            "https://www.courier.example/lamp/", "http://courier.example/lamp", "https://courier.example/lamp#top"
        }) {
            assertThat(screen("<a href=\"" + url + "\">x</a>"))
                    .isEqualTo("<a href=\"../../../articles/2024/11/the-lamp.html\">x</a>");
        }
        assertThat(screen("<a href=\"https://courier.example/lamp?page=2\">x</a>"))
                .contains("https://courier.example/lamp?page=2");
    }

    @Test
    void other_links_are_marked_as_leading_outside_and_scripts_are_no_links() {
        assertThat(screen("<a href=\"https://a.example/?x=1&amp;y=2\" rel=\"me\" target=\"_top\">x</a>"))
                .isEqualTo("<a href=\"https://a.example/?x=1&amp;y=2\" rel=\"noopener noreferrer external\">x</a>");
        assertThat(screen("<a href=\"javascript:alert(1)\">x</a>")).isEqualTo("<a>x</a>");
        assertThat(screen("<a href=\"&#106;avascript:alert(1)\">x</a>")).isEqualTo("<a>x</a>");
    }

    @Test
    void ids_and_fragments_move_together() {
        assertThat(screen("<a href=\"#fn1\">1</a><p id=\"fn1\">x</p>"))
                .isEqualTo("<a href=\"#b-fn1\">1</a><p id=\"b-fn1\">x</p>");
    }

    @Test
    void tables_scroll_in_their_own_box() {
        assertThat(screen("<table><tr><td>1</td></tr></table>"))
                .isEqualTo("<div class=\"wide\" tabindex=\"0\"><table><tr><td>1</td></tr></table></div>");
    }

    @Test
    void on_paper_a_link_has_a_number_and_equal_ones_share_it() {
        var notes = new ArrayList<String>();
        var html = BodyHtml.forPaper(
                "<a href=\"https://a.example/\">a</a> <a href=\"https://b.example/?c&amp;d\">b</a> <a href=\"https://a.example/\">c</a>",
                edition,
                "",
                "x-",
                notes);
        assertThat(notes).containsExactly("https://a.example/", "https://b.example/?c&d");
        assertThat(html)
                .contains(
                        "a</a><sup class=\"note\">1</sup>",
                        "b</a><sup class=\"note\">2</sup>",
                        "c</a><sup class=\"note\">1</sup>");
    }

    @Test
    void a_huge_or_broken_body_takes_no_time() {
        var hostile =
                "<a href=\"https://a.example/\">".repeat(100_000) + "<" + "\"".repeat(1_000_001) + "< ".repeat(500_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> screen(hostile));
        assertThatCode(() -> screen("<")).doesNotThrowAnyException();
    }
}
