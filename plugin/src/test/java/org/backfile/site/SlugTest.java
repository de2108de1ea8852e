package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The lamp goes out | the-lamp-goes-out",
                "  Harbour:  'Closed' -- again!  | harbour-closed-again",
                "Don’t ask; we won't tell | dont-ask-we-wont-tell",
                "Größe, Œuvre, Łódź, İzmir, smørrebrød | grosse-oeuvre-lodz-izmir-smorrebrod",
                "Cafe\u0301 and Caf\u00e9 | cafe-and-cafe",
                "Маяк на мысе Щука | mayak-na-myse-shchuka",
                "Φάρος στο ακρωτήρι | faros-sto-akrotiri",
                "100 % of ½ | 100-of-1-2",
                "con | con-",
                "Com1 | com1-",
                "INDEX | index-",
                "console | console",
                "../../etc/passwd | etc-passwd",
                "C:\\temp?*<>| c-temp",
            })
    void writes_headlines_in_ascii(String headline, String slug) {
        assertThat(Slug.of(headline)).isEqualTo(slug);
    }

    @Test
    void a_script_it_cannot_write_is_named_by_a_hash_of_the_whole() {
        assertThat(Slug.of("岬の灯台")).matches("id-[0-9a-f]{8}").isNotEqualTo(Slug.of("岬の灯台、最後"));
        assertThat(Slug.of("آخر حراس المنارة")).matches("id-[0-9a-f]{8}");
        assertThat(Slug.of("Covid-19 在中国")).matches("covid-19-[0-9a-f]{8}");
    }

    @Test
    void nothing_but_signs_has_a_name_all_the_same() {
        assertThat(Slug.of("🎉🎉🎉")).matches("id-[0-9a-f]{8}").isNotEqualTo(Slug.of("???"));
        assertThat(Slug.of("")).matches("id-[0-9a-f]{8}");
    }

    @Test
    void long_headlines_end_with_a_word() {
        var slug = Slug.of("seventeen herring boats ".repeat(30));
        assertThat(slug).hasSizeLessThanOrEqualTo(72).endsWith("-boats");
        assertThat(Slug.of("x".repeat(500))).hasSize(72);
    }

    @Test
    void equal_names_differ_by_what_they_are_not_by_how_many() {
        var slugs = new Slugs();
        assertThat(slugs.give("Tides", "a")).isEqualTo("tides");
        var second = slugs.give("Tides!", "b");
        assertThat(second).matches("tides-[0-9a-f]{8}");
        slugs.give("TIDES", "c");

        var others = new Slugs();
        others.give("Tides", "z");
        others.give("Tides", "y");
        assertThat(others.give("Tides", "b")).isEqualTo(second);
    }

    @Test
    void even_the_same_identity_gets_a_name_of_its_own() {
        var slugs = new Slugs();
        assertThat(slugs.give("Tides", "a")).isNotEqualTo(slugs.give("Tides", "a"));
        assertThat(slugs.give("Tides", "a")).isNotEqualTo(slugs.give("Tides", "a"));
    }
}
