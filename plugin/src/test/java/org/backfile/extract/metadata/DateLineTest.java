package org.backfile.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.backfile.article.Timestamp;
import org.junit.jupiter.api.Test;

class DateLineTest {

    @Test
    void publishedWithPlace() {
        var line = read("Published - November 01, 2024 03:39 pm IST - Moscow", "en");
        assertThat(line.published()).isEqualTo(Timestamp.parse("2024-11-01T15:39+05:30"));
        assertThat(line.modified()).isNull();
        assertThat(line.place()).isEqualTo("Moscow");
        assertThat(line.words()).isZero();
    }

    @Test
    void bothDates() {
        var line = read("Veröffentlicht: 1.11.2024, 10:00 Uhr | Zuletzt aktualisiert: 3.11.2024", "de");
        assertThat(line.published()).isEqualTo(Timestamp.parse("2024-11-01T10:00"));
        assertThat(line.modified()).isEqualTo(Timestamp.parse("2024-11-03"));
    }

    @Test
    void onlyModified() {
        var line = read("2024年11月1日 更新", "ja");
        assertThat(line.published()).isNull();
        assertThat(line.modified()).isEqualTo(Timestamp.parse("2024-11-01"));
    }

    @Test
    void onlyTheHourIsOfTheChange() {
        var line = read("5 maggio 2024 Aggiornato alle 16:01", "it");
        assertThat(line.published()).isEqualTo(Timestamp.parse("2024-05-05"));
        assertThat(line.modified()).isNull();
    }

    @Test
    void datesOfSomethingElse() {
        assertThat(DateLine.read("Member since March 3, 2019", "en")).isNull();
        assertThat(DateLine.read("© 2 March 2024 The Harbour Post", "en")).isNull();
    }

    @Test
    void proseHasManyWords() {
        assertThat(read("On 3 May 2023 the town council voted to close the old ferry line", "en")
                        .words())
                .isGreaterThan(6);
    }

    private static DateLine read(String line, String language) {
        return Objects.requireNonNull(DateLine.read(line, language));
    }
}
