package org.backfile.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SayingTest {

    @Test
    void punctuationSpaceAndCaseSayNothing() {
        var saying = Saying.of("High Water, at 9");
        assertThat(saying.plain()).isEqualTo("highwaterat9");
        assertThat(saying.isSaidBy("“HIGH WATER” – at 9!")).isTrue();
        assertThat(saying.isSaidBy("High water at 9 today")).isFalse();
        assertThat(saying.isSaidBy("High water")).isFalse();
        assertThat(saying.isSaidBy("Tides: high water at 9", 6)).isTrue();
    }

    @Test
    void lettersWhoseLowerCaseIsIntricateCompareToo() {
        assertThat(Saying.of("ΟΔΟΣ").isSaidBy("οδος"))
                .isEqualTo(Saying.plain("οδος").equals(Saying.plain("ΟΔΟΣ")));
        assertThat(Saying.of("İstanbul 𐐀").isSaidBy("«İstanbul» 𐐀")).isTrue();
    }
}
