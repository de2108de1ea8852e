package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backfile.curate.Archive;
import org.junit.jupiter.api.Test;

/** Pages once filled never change: neither their articles nor a single byte around them. */
class PaginationTest {

    private static Archive days(int count) {
        var build = new ArchiveBuilder();
        for (int i = 0; i < count; i++) {
            var piece = build.add("day/" + i, "Log of day " + i);
            piece.published = LocalDate.of(2020, 1, 1).plusDays(i / 6).toString();
            piece.topics = List.of("Log");
            piece.authors = List.of("Ida Marrow");
        }
        return build.build();
    }

    @Test
    void older_pages_keep_their_bytes() throws Exception {
        var before = Written.of(days(210));
        var after = Written.of(days(330));
        for (var path : List.of("topics/log/2.html", "topics/log/4.html", "authors/ida-marrow/3.html")) {
            assertThat(after.text(path)).as(path).isEqualTo(before.text(path));
        }
        assertThat(after.text("topics/log/5.html")).contains("4.html").doesNotContain("330");
        assertThat(before.files).doesNotContainKeys("topics/log/6.html");
    }

    @Test
    void the_front_leads_to_all_of_them() throws Exception {
        var front = Written.of(days(210)).page("topics/log.html");
        assertThat(front.select("#older a").eachAttr("href"))
                .containsExactly(
                        "../topics/log/5.html", "../topics/log/4.html", "../topics/log/3.html", "../topics/log/2.html");
        assertThat(front.select(".lines li")).hasSize(50);
    }

    @Test
    void a_topic_of_many_articles_is_bound_in_volumes() throws Exception {
        var site = Written.of(days(210));
        assertThat(site.page("print/topics/log.html").select("article")).hasSize(50);
        assertThat(site.page("print/topics/log/2.html").select("article")).hasSize(40);
    }
}
