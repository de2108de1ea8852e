package org.backfile.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void thaiSentenceNeedsNoSignAtItsEnd() {
        var sentence = "เรือพายกว่าสี่สิบลำลอยเต็มคลองตั้งแต่ก่อนพระอาทิตย์ขึ้น และชาวบ้านนำขนมที่ทำเองมาแจก";
        assertThat(ShapeCounter.count(sentence).isProse()).isTrue();
        assertThat(ShapeCounter.count("ข่าวยอดนิยม").isProse()).isFalse();
    }

    @Test
    void elsewhereALineWithoutASignIsNoSentence() {
        var line = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                + "seventeen eighteen nineteen twenty twenty-one";
        assertThat(ShapeCounter.count(line).isProse()).isFalse();
        assertThat(ShapeCounter.count(line + ".").isProse()).isTrue();
    }
}
