package org.backfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    private final Path folder;

    SpoolTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void givesBackWhatThreadsWroteInAnyOrder() {
        try (var onDisk = FileSpool.create(folder, 1000);
                var onHeap = new HeapSpool(1000)) {
            for (var spool : new Spool[] {onDisk, onHeap}) {
                IntStream.range(0, 1000).parallel().filter(i -> i % 7 != 0).forEach(i -> spool.put(i, list(i), i));
                spool.seal();
                for (int i = 0; i < 1000; i++) {
                    int length = i % 7 == 0 ? 0 : i;
                    int[] read = new int[length];
                    spool.read(i, read);
                    assertThat(spool.length(i)).isEqualTo(length);
                    assertThat(read).isEqualTo(Arrays.copyOf(list(i), length));
                    if (length > 0) assertThat(spool.get(i, length - 1)).isEqualTo(read[length - 1]);
                }
            }
        }
    }

    @Test
    void sealsWithoutAnyList() {
        try (var spool = FileSpool.create(folder, 1)) {
            spool.seal();
            assertThat(spool.length(0)).isZero();
        }
    }

    @Test
    void leavesNothingBehind() throws IOException {
        try (var spool = FileSpool.create(folder, 1)) {
            spool.put(0, list(5), 5);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    /** Negative numbers, too, and more than are wanted. */
    private static int[] list(int article) {
        return IntStream.range(0, article + 3).map(i -> article * 31 - i * i).toArray();
    }
}
