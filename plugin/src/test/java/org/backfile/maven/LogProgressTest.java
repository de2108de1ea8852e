package org.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.backfile.Stage;
import org.junit.jupiter.api.Test;

class LogProgressTest {

    private final List<String> lines = new ArrayList<>();
    private long nanos;

    private final LogProgress progress = new LogProgress(
            new SystemStreamLog() {
                @Override
                public void info(CharSequence line) {
                    lines.add(line.toString());
                }
            },
            () -> nanos);

    @Test
    void aShortBuildIsQuiet() {
        progress.begin(Stage.EXTRACT, 4_000);
        advance(4_000, 1_000_000);
        assertThat(lines).isEmpty();
        assertThat(progress.end()).isEqualTo(4);
    }

    @Test
    void aLongBuildSaysEveryFiveSecondsHowFarItIs() {
        progress.begin(Stage.EXTRACT, 12_000);
        advance(12_000, 1_000_000);
        progress.begin(Stage.RENDER, 0);
        advance(4_000, 1_000_000);
        assertThat(lines)
                .containsExactly(
                        "reading pages: 5,000 of 12,000, 1,000 a second",
                        "reading pages: 10,000 of 12,000, 1,000 a second",
                        "writing pages: 3,000, 1,000 a second");
    }

    private void advance(int pages, long nanosEach) {
        for (int i = 0; i < pages; i++) {
            nanos += nanosEach;
            progress.advance();
        }
    }
}
