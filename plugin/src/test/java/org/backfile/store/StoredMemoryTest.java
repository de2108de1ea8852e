package org.backfile.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredMemoryTest {

    private final Path cache;
    private final List<String> worked = new ArrayList<>();

    StoredMemoryTest(@TempDir Path cache) {
        this.cache = cache;
    }

    @Test
    void whatWasWorkedOutIsRemembered() throws IOException {
        build("1", "lamp", "tide", "");
        assertThat(worked).containsExactly("lamp", "tide", "");
        worked.clear();
        build("1", "tide", "", "gull", "lamp");
        assertThat(worked).containsExactly("gull");
    }

    @Test
    void whatNobodyAskedForIsForgotten() throws IOException {
        build("1", "lamp", "tide");
        build("1", "tide");
        worked.clear();
        build("1", "lamp", "tide");
        assertThat(worked).containsExactly("lamp");
    }

    @Test
    void anotherEngineWorksAllOutAgain() throws IOException {
        build("1", "lamp");
        build("2", "lamp");
        assertThat(worked).containsExactly("lamp", "lamp");
    }

    @Test
    void aBuildThatDoesNotEndLeavesTheOldMemory() throws IOException {
        build("1", "lamp");
        try (var memory = StoredMemory.open(cache, "1")) {
            recall(memory, "tide");
        }
        worked.clear();
        build("1", "lamp", "tide");
        assertThat(worked).containsExactly("tide");
        try (var files = Files.list(cache)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void noByteOfItCanBeSpoiledUnnoticed() throws IOException {
        build("1", "lamp", "tide");
        var file = cache.resolve("memory.store");
        var whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            var spoiled = whole.clone();
            spoiled[i] ^= 0x10;
            Files.write(file, spoiled);
            build("1", "lamp", "tide"); // checks what it is given
            Files.write(file, Arrays.copyOf(whole, i));
            build("1", "lamp", "tide");
        }
    }

    private void build(String engine, String... words) throws IOException {
        try (var memory = StoredMemory.open(cache, engine)) {
            for (var word : words) assertThat(recall(memory, word)).isEqualTo(word + "!");
            memory.seal();
        }
    }

    private String recall(Memory memory, String word) {
        var bytes = memory.recall(Key.of(word), () -> {
            worked.add(word);
            return (word + "!").getBytes(UTF_8);
        });
        return new String(bytes, UTF_8);
    }
}
