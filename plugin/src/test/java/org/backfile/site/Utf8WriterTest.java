package org.backfile.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "caf\u00e9 \u0928\u092e \u6f22\u5b57 \ud83d\ude80",
                "\ud83d\ude80",
                "lone \ud83d high",
                "lone \ude80 low",
                "\ud83d\ud83d\ude80\ude80",
                "ends \ud83d",
                "\u0000\u007f\u0080\u07ff\u0800\uffff"
            })
    void writesWhatJavaWrites(String text) throws Exception {
        var random = new Random(7);
        for (int round = 0; round < 20; round++) {
            var writer = new Utf8Writer();
            for (int from = 0; from < text.length(); ) {
                int length = 1 + random.nextInt(text.length() - from);
                if (random.nextBoolean()) writer.write(text, from, length);
                else writer.write(text.toCharArray(), from, length);
                from += length;
            }
            assertThat(writer.bytes()).isEqualTo(text.getBytes(UTF_8));
        }
        var many = new Utf8Writer();
        for (int i = 0; i < 5_000; i++) many.write(text);
        assertThat(many.bytes()).isEqualTo(text.repeat(5_000).getBytes(UTF_8));
    }
}
