package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final String LAMP = "articles/2024/11/the-last-keeper-of-gannet-point-puts-out-the-lamp.html";

    private static Written site;

    @BeforeAll
    static void write() throws Exception {
        site = Written.of(Saltmarsh.archive());
    }

    @Test
    void a_bibliography_is_told_what_is_known() {
        assertThat(bibtex(LAMP)).isEqualTo("""
                @article{the-last-keeper-of-gannet-point-puts-out-the-lamp,
                  title = {{The last keeper of Gannet Point puts out the lamp}},
                  author = {Tobias Quill and Hanne Oldcastle},
                  journal = {The Fenwick Courier},
                  year = {2024},
                  month = {11},
                  day = {1},
                  langid = {en},
                  url = {https://courier.example/harbour/last-keeper},
                  urldate = {2024-11-03}
                }
                """);
    }

    @Test
    void a_catalogue_is_told_what_is_known() {
        assertThat(ris(LAMP)).isEqualTo("""
                TY  - NEWS
                TI  - The last keeper of Gannet Point puts out the lamp
                AU  - Tobias Quill
                AU  - Hanne Oldcastle
                T2  - The Fenwick Courier
                PY  - 2024
                DA  - 2024/11/01
                AB  - For forty-one years Ida Marrow climbed the hundred and twelve steps. On Friday a switch in another county does it for her.
                KW  - Lighthouses
                KW  - Coast
                KW  - Work
                KW  - Gannet Point
                LA  - en
                UR  - https://courier.example/harbour/last-keeper
                Y2  - 2024/11/03
                ER  -\s
                """);
    }

    @Test
    void what_means_something_to_tex_is_escaped() {
        var sly = site.files.keySet().stream()
                .filter(p -> p.startsWith("articles/2021/05/script"))
                .findFirst()
                .orElseThrow();
        assertThat(bibtex(sly))
                .contains("title = {{<script>alert(1)</script> \\$\\{7*7\\} <\\#if x> \\& \"quoted\"}}")
                .doesNotContain("javascript");
    }

    private static String bibtex(String page) {
        return site.page(page).select("details pre").get(0).wholeText();
    }

    /** What the link saves, which must be lines as RIS has them. */
    private static String ris(String page) {
        var link = site.page(page).select("a[download]").get(0);
        assertThat(page).endsWith("/" + link.attr("download").replace(".ris", ".html"));
        var href = link.attr("href");
        assertThat(href).startsWith("data:application/x-research-info-systems;charset=utf-8,TY%20%20-%20NEWS%0D%0A");
        var saved = URLDecoder.decode(href.substring(href.indexOf(',') + 1), StandardCharsets.UTF_8);
        assertThat(saved).doesNotContainPattern("(?<!\r)\n");
        return saved.replace("\r\n", "\n");
    }
}
