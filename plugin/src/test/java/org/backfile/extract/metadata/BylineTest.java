package org.backfile.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ada Marsh, Tom Reed and Lea Holt       | Ada Marsh; Tom Reed; Lea Holt
            BY ADA MARSH                              | ADA MARSH
            By Ada Marsh, Senior Reporter             | Ada Marsh
            By Ada Marsh, MD, and Tom Reed, Ph.D.     | Ada Marsh, MD; Tom Reed, Ph.D.
            Written by: Ada van der Marsh             | Ada van der Marsh
            By Ada Marsh · Updated 3 May 2024         | Ada Marsh
            Von Jörg Weiß und Anna-Lena Groß          | Jörg Weiß; Anna-Lena Groß
            Par Zoé d'Arc et Luc Besnard              | Zoé d'Arc; Luc Besnard
            Por José Ortega y Gasset                  | José Ortega y Gasset
            Por Ana Ruiz Paz y Luis Gil Mora          | Ana Ruiz Paz; Luis Gil Mora
            Di Carla Neri e Ugo Bianchi               | Carla Neri; Ugo Bianchi
            Av Siri Dahl og Nils Berg                 | Siri Dahl; Nils Berg
            Автор: Анна Белова и Пётр Серов           | Анна Белова; Пётр Серов
            Yazan: Ayşe Kara ve Ali Demir             | Ayşe Kara; Ali Demir
            بقلم: أحمد سالم                           | أحمد سالم
            김민수 기자                               | 김민수
            記者：王小明、李大華                          | 王小明; 李大華
            """)
    void visibleLines(String line, String expected) {
        var names = Objects.requireNonNull(Byline.read(line)).authors();
        assertThat(String.join("; ", names)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFP", "Agence France-Presse", "(AFP)", "By AFP", "AFP/Reuters"})
    void agencies(String line) {
        assertThat(Byline.read(line)).isEqualTo(new Byline(List.of(), "AFP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the time the ferry came it was dark.",
                "Von der Küste bis in die Berge",
                "View more posts",
                "Ada Marsh",
                "By 2030, every harbour will be closed",
                "Por fin"
            })
    void notBylines(String line) {
        assertThat(Byline.read(line)).isNull();
    }

    @Test
    void whatThePageCallsAnAuthor() {
        assertThat(Byline.of("Ada").authors()).containsExactly("Ada");
        assertThat(Byline.of("Ada Marsh and The Associated Press")).isEqualTo(new Byline(List.of("Ada Marsh"), "AP"));
        assertThat(Byline.of("https://example.org/author/ada")).isEqualTo(Byline.NONE);
        assertThat(Byline.of("3 May 2024")).isEqualTo(Byline.NONE);
        assertThat(Byline.of("View all posts by Ada").authors()).isEmpty();
    }
}
