package org.backfile.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedLinksTest {

    private static final Related FULL = new Related(
            123_456,
            0.345,
            List.of(
                    new Reason(Reason.Kind.TOPICS, List.of("Harbours", "漢字")),
                    new Reason(Reason.Kind.WORDS, List.of("Élodie Example")),
                    new Reason(Reason.Kind.SAME_WEEK, List.of())));
    private static final Related EDITORS = new Related(0, 1, List.of(new Reason(Reason.Kind.EDITOR, List.of())));

    @Test
    void unpacksWhatWasPacked() {
        assertThat(PackedLinks.of(EDITORS, FULL)).isEqualTo(List.of(EDITORS, FULL));
        assertThat(PackedLinks.of()).isEmpty();
    }

    @Test
    void keepsEveryScoreOfThreeDecimals() {
        for (int i = 0; i <= 1000; i++) {
            var link = new Related(i, i / 1000.0, List.of());
            assertThat(PackedLinks.of(link).get(0)).isEqualTo(link);
        }
    }

    @Test
    void hasNoMoreThanItsLinks() {
        assertThatThrownBy(() -> PackedLinks.of(FULL).get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
