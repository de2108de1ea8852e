package org.backfile.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLineTest {

    private static List<String> names(String line) {
        return NameLine.read(line, false, false).names();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada Brook • 3 May 2021 • 4 min read; Ada Brook",
                "March 15, 2022 · 3 min read · By Ada Brook; Ada Brook",
                "Posted on July 1, 2021 by Ada Brook; Ada Brook",
                "By Ada Brook on January 21, 2023; Ada Brook",
                "By Ada BrookPublished: Jun 25, 2021; Ada Brook",
                "ByAda Brook; Ada Brook",
                "Authors:Ada Brook; Ada Brook",
                "Portrait of Ada Brook Ada Brook; Ada Brook",
                "June 26, 2021 • Ada Brook in Woodwork; Ada Brook",
                "May 3, 2017 By Ada Brook 4 Comments; Ada Brook",
                "Written by Ada Brook, Senior Editor, Northern Review; Ada Brook",
                "Von Ada Brook; Ada Brook",
            })
    void nameIsFoundAmongDatesLabelsAndReadingTimes(String line, String name) {
        assertThat(names(line)).containsExactly(name);
    }

    @Test
    void oneWordNeedsAMarkerOrADate() {
        assertThat(names("Ada")).isEmpty();
        assertThat(names("by ada")).containsExactly("ada");
        assertThat(NameLine.read("Ada", false, true).names()).containsExactly("Ada");
        assertThat(NameLine.read("Ada", true, false).names()).containsExactly("Ada");
    }

    @Test
    void sentencesAndFurnitureNameNobody() {
        assertThat(names("By clicking on the button you agree to our terms")).isEmpty();
        assertThat(names("4 min read")).isEmpty();
        assertThat(names("Updated on June 3, 2021")).isEmpty();
    }

    @Test
    void severalAuthorsKeepTheirOrder() {
        assertThat(names("By Ada Brook and Tom Reed | 4 May 2021")).containsExactly("Ada Brook", "Tom Reed");
    }

    @Test
    void hostileLinesTakeBoundedTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 200; i++) {
                names("By ".repeat(60));
                names("aB:".repeat(60));
                names("Ada Ada ".repeat(24));
            }
        });
    }
}
