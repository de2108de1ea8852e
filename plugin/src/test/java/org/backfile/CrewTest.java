package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {

    private final List<Integer> items = IntStream.range(0, 1_000).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void everyItemOnce(int threads) throws IOException {
        var done = new ConcurrentSkipListSet<Integer>();
        Crew.each(items, threads, item -> assertThat(done.add(item)).isTrue());
        assertThat(done).containsExactlyElementsOf(items);
    }

    @Test
    void aFailureStopsTheWorkAndIsTheOneThatIsTold() {
        var done = new ConcurrentSkipListSet<Integer>();
        assertThatThrownBy(() -> Crew.each(items, 2, item -> {
                    if (item == 10) throw new IOException("The disk is full");
                    done.add(item);
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("The disk is full");
        assertThat(done).doesNotContain(10);
        assertThatThrownBy(() -> Crew.each(items, 2, item -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
