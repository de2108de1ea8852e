package org.backfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyTest {

    @Test
    void whatDiffersHasAnotherKey() {
        var values = List.of(
                List.of("ab", "c"),
                List.of("a", "bc"),
                List.of("abc"),
                "abc",
                List.of(List.of("a"), "b"),
                List.of("a", List.of("b")),
                Map.of("a", "b"),
                Map.of("a", List.of("b")),
                1,
                "1",
                true,
                false,
                List.of(),
                Map.of(),
                "",
                "\u00e9",
                "\u00ff\u00e9",
                "\uffe9",
                "e\u0301",
                Key.of("a"));
        var keys = new HashSet<Key>();
        for (Object value : values)
            assertThat(keys.add(Key.of(value))).as("%s", value).isTrue();
    }

    @Test
    void whatIsEqualHasTheSame() {
        var long1 = "word ".repeat(5_000) + "é";
        assertThat(Key.of(long1, List.of(1L))).isEqualTo(Key.of("word ".repeat(5_000) + "é", List.of(1)));
    }

    @Test
    void isReadAsItIsWritten() {
        var key = Key.of("lamp");
        assertThat(key.toString()).matches("[0-9a-f]{32}");
        assertThat(Key.parse(key.toString())).isEqualTo(key);
        assertThatThrownBy(() -> Key.parse("lamp")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Key.parse("g".repeat(Key.LENGTH))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isMadeOfPlainValuesOnly() {
        assertThatThrownBy(() -> Key.of(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
