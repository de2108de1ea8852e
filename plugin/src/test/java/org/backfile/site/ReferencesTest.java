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
        assertThat(reference(LAMP, "BibTeX")).isEqualTo("""
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
        assertThat(reference(LAMP, "RIS")).isEqualTo("""
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
    void what_is_saved_is_what_is_shown() {
        var links = site.page(LAMP).select("a[download]");
        assertThat(links.eachAttr("download"))
                .containsExactly(
                        "the-last-keeper-of-gannet-point-puts-out-the-lamp.bib",
                        "the-last-keeper-of-gannet-point-puts-out-the-lamp.ris");
        var ris = links.get(1).attr("href");
        assertThat(ris).startsWith("data:application/x-research-info-systems;charset=utf-8,TY%20%20-%20NEWS%0D%0A");
        var saved = URLDecoder.decode(ris.substring(ris.indexOf(',') + 1), StandardCharsets.UTF_8);
        assertThat(saved.replace("\r\n", "\n")).isEqualTo(reference(LAMP, "RIS"));
    }

    @Test
    void what_means_something_to_tex_is_escaped() {
        var sly = site.files.keySet().stream()
                .filter(p -> p.startsWith("articles/2021/05/script"))
                .findFirst()
                .orElseThrow();
        assertThat(reference(sly, "BibTeX"))
                .contains("title = {{<script>alert(1)</script> \\$\\{7*7\\} <\\#if x> \\& \"quoted\"}}")
                .doesNotContain("javascript");
    }

    private static String reference(String page, String format) {
        return site.page(page).select("details").stream()
                .filter(d -> d.select("summary").text().equals(format))
                .findFirst()
                .orElseThrow()
                .select("pre")
                .get(0)
                .wholeText();
    }
}
