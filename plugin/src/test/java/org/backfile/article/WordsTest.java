package org.backfile.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The well-kept 3.5 m² plot     | the well kept 3 5 m plot
            "Don't!" they’re told we'll   | dont theyre told well
            the Tsar’s court, THE TSAR'S  | the tsar court the tsar
            l'Europe d’or qu'elle         | l europe d or qu elle
            O'Brien 'quoted' rock'n'roll  | o brien quoted rockn roll
            здоров'я п’ять пʼять          | здоровя пять пять
            Éléphant Über Łódź Ærø Straße | elephant uber lodz aero strasse
            İstanbul ISPARTA ısı          | istanbul isparta isi
            ΟΔΟΣ οδός                     | οδοσ οδοσ
            co\u00ADoperate coöperate     | cooperate cooperate
            ёлка Ёлка                     | елка елка
            हिन्दी में                         | हिन्दी में
            شكراً شكرا كـتـاب             | شكرا شكرا كتاب
            שָׁלוֹם שלום                     | שלום שלום
            می\u200Cخواهم                 | میخواهم
            한국어 뉴스                     | 한국어 뉴스
            Ｆｕｌｌ ２０２４                | full 2024
            東京都に行く                     | 東京 京都 都に に行 行く
            2024年の春 水                  | 2024 年の の春 水
            ガギ ｶﾞｷﾞ                      | ガギ ガギ
            iPhone手机                     | iphone 手机
            """)
    void cutsAndFolds(String text, String expected) {
        assertThat(String.join(" ", folded(text))).isEqualTo(expected);
    }

    @Test
    void keepsThaiVowelsWithTheirConsonants() {
        assertThat(folded("น้ำดี")).hasSize(2).allSatisfy(w -> assertThat(w).isNotBlank());
    }

    @Test
    void tellsWhereAWordStands() {
        var text = "At Łódź’s “fair”, 東京 won";
        var words = Words.of(text);
        var seen = new ArrayList<String>();
        while (words.next()) seen.add(text.substring(words.start(), words.end()));
        assertThat(seen).containsExactly("At", "Łódź’s", "fair", "東京", "won");
    }

    @Test
    void marksWordsOfScriptsWithoutSpaces() {
        var words = Words.of("a 水");
        words.next();
        assertThat(words.isUnspaced()).isFalse();
        words.next();
        assertThat(words.isUnspaced()).isTrue();
        assertThat(words.next()).isFalse();
    }

    @Test
    void hashesEqualWordsEqually() {
        var words = Words.of("Résumé resume rescue");
        var hashes = new ArrayList<Long>();
        while (words.next()) hashes.add(words.hash());
        assertThat(hashes.get(0)).isEqualTo(hashes.get(1)).isNotEqualTo(hashes.get(2));
    }

    @Test
    void skipsWhatFoldsToNothing() {
        assertThat(folded("\u0640 \u0301 ' -- \u00AD ok")).containsExactly("ok");
        assertThat(folded("")).isEmpty();
    }

    @Test
    void survivesBrokenSurrogates() {
        assertThat(folded("a\uD800b \uDC00")).containsExactly("a", "b");
    }

    @Test
    void foldsAWholeNameToOneWord() {
        assertThat(Words.fold("São-Tomé & Príncipe")).isEqualTo("saotomeprincipe");
    }

    @Test
    void isLinear() {
        var text = "a'".repeat(500_000) + "é".repeat(500_000) + "水".repeat(500_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> folded(text));
    }

    private static List<String> folded(String text) {
        var words = Words.of(text);
        var seen = new ArrayList<String>();
        while (words.next()) seen.add(words.folded());
        return seen;
    }
}
