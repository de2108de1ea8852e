package org.backfile.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | Published - November 01, 2024 03:39 pm IST - Moscow | 2024-11-01T15:39+05:30
            en    | Sept. 3rd, 2023 at 9 a.m. EST         | 2023-09-03T09:00-05:00
            en    | 15:39 GMT, 1 November 2024            | 2024-11-01T15:39Z
            en    | July 4, 2024, 8:00 PM ET              | 2024-07-04T20:00-04:00
            en    | January 4, 2024, 8:00 PM ET           | 2024-01-04T20:00-05:00
            en-US | 03/04/2024                            | 2024-03-04
            en-GB | 03/04/2024                            | 2024-04-03
            en    | 31/04/2024 30/04/2024                 | 2024-04-30
            en    | 2024-11-01T15:39:30+01:00             | 2024-11-01T15:39:30+01:00
            en    | 12-Mar-24                             | 2024-03-12
            en    | June 8-11, 2 March 2024               | 2024-03-02
            de    | 1. März 2024, 15.39 Uhr               | 2024-03-01T15:39
            de-AT | 5. Jänner 2024                        | 2024-01-05
            de    | 01.11.2024 • 15:39 Uhr MEZ            | 2024-11-01T15:39+01:00
            fr    | le 1er août 2024 à 15h39              | 2024-08-01T15:39
            es    | 1 de noviembre de 2024 a las 15:39    | 2024-11-01T15:39
            pt-BR | 1º de março de 2024 às 9h05           | 2024-03-01T09:05
            it    | 3 maggio 2024 - ore 7:15              | 2024-05-03T07:15
            nl    | 12 mrt 2024                           | 2024-03-12
            sv    | 1 maj 2024 kl. 15.39                  | 2024-05-01T15:39
            fi    | 1. marraskuuta 2024                   | 2024-11-01
            pl    | 3 listopada 2024                      | 2024-11-03
            hr    | 3. listopada 2024.                    | 2024-10-03
            cs    | 3. srpna 2024                         | 2024-08-03
            hu    | 2024. november 1., 15:39              | 2024-11-01T15:39
            lt    | 2024 m. lapkričio 1 d.                | 2024-11-01
            lv    | 2024. gada 1. novembris               | 2024-11-01
            ru    | 1 ноября 2024 г., 15:39 МСК           | 2024-11-01T15:39+03:00
            uk    | 1 листопада 2024 року                 | 2024-11-01
            el    | 1 Νοεμβρίου 2024                      | 2024-11-01
            tr    | 1 KASIM 2024 15:39                    | 2024-11-01T15:39
            ar    | ١ نوفمبر ٢٠٢٤                         | 2024-11-01
            ar    | 1 تشرين الثاني 2024                   | 2024-11-01
            he    | 1 בנובמבר 2024                        | 2024-11-01
            hi    | १ नवंबर २०२४                          | 2024-11-01
            th    | 1 พ.ย. 2567                           | 2024-11-01
            vi    | 1 tháng 11 năm 2024                   | 2024-11-01
            id    | Jumat, 1 Nov 2024 18:33 WIB           | 2024-11-01T18:33+07:00
            ja    | 2024年11月1日 15時39分                 | 2024-11-01T15:39
            ja    | 令和6年11月1日                         | 2024-11-01
            zh    | 2024年11月01日 下午3:39                | 2024-11-01T15:39
            ko    | 2024년 11월 1일 오후 3:39              | 2024-11-01T15:39
            ko    | 입력 2024.11.01. 15:39                 | 2024-11-01T15:39
            """)
    void readsDates(String language, String line, String expected) {
        var when = DateText.first(line, language);
        assertThat(when).isNotNull();
        assertThat(when.iso()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            © 2024 The Harbour Post
            Chapter 3.2.1 of 2024
            Call 555-01-2024 now
            32 November 2024
            May 2024
            version 1.2.2024.7
            """)
    void leavesTheRestAlone(String line) {
        assertThat(DateText.first(line, "en")).isNull();
    }

    @Test
    void istFollowsThePage() {
        assertThat(DateText.first("1 November 2024 15:39 IST", "he"))
                .hasToString(DateText.first("2024-11-01T15:39+02:00", null) + "");
        assertThat(DateText.first("1 July 2024 15:39 IST", "en-IE"))
                .hasToString(DateText.first("2024-07-01T15:39+01:00", null) + "");
    }

    @Test
    void saysWhereTheDateStands() {
        var line = "Harbour reopens, 1 May 2024 at 10:00, after a year";
        var dated = DateText.all(line, "en").get(0);
        assertThat(line.substring(dated.start(), dated.end())).isEqualTo("1 May 2024 at 10:00");
    }

    @Test
    void longLinesAreQuick() {
        var line = "1.".repeat(50_000) + "2024 ";
        assertThat(DateText.all(line, "de")).isEmpty();
    }
}
