package org.backfile.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MOSCOW (AP) — The ferry sank            | MOSCOW   | AP      | The ferry sank
            Berlin (dpa) - Die Fähre sank           | Berlin   | dpa     | Die Fähre sank
            PORT LOUIS, Mauritius (AFP) – The ferry | PORT LOUIS, Mauritius | AFP | The ferry
            (Reuters) - The ferry sank              |          | Reuters | The ferry sank
            NEW DELHI: The ferry sank               | NEW DELHI |        | The ferry sank
            """)
    void reads(String paragraph, String place, String agency, String rest) {
        var opening = Objects.requireNonNull(Opening.read(paragraph));
        assertThat(opening.place()).isEqualTo(place);
        assertThat(opening.agency()).isEqualTo(agency);
        assertThat(paragraph.substring(opening.length())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The ferry (built in 1990) - sank", "Ferry — the film", "NASA said the ferry", "Moscow: the book"
            })
    void leavesProseAlone(String paragraph) {
        assertThat(Opening.read(paragraph)).isNull();
    }
}
