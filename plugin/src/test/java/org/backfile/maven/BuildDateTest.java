package org.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T01:02:03Z, 0,          2026-11-23T01:02:03Z",
        "1700000000,           ,           2023-11-14T22:13:20Z",
        ",                     1700000000, 2023-11-14T22:13:20Z",
        "x,                    1700000000, 2023-11-14T22:13:20Z",
        "yesterday,            10,         1970-01-01T00:00:10Z",
        "2026-11-23,           ,           2026-11-23",
        "${project.x},         ,           ",
        "99999999999999999999, ,           ",
        ",                     ,           "
    })
    void theProjectThenTheEnvironmentThenNone(
            @Nullable String outputTimestamp, @Nullable String sourceDateEpoch, @Nullable String expected) {
        var date = BuildDate.of(outputTimestamp, sourceDateEpoch);
        assertThat(date == null ? null : date.iso()).isEqualTo(expected);
    }
}
