package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk in memory, with less and less room on it. Only root may mount one; others skip this. */
class FullDiskTest {

    private static final int LEVELS = 20;

    @TempDir
    Path temporary;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(temporary.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()) == 0, "can't mount a disk");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString()); // a file may still be mapped
    }

    @Test
    void theOldSiteStaysAndTheErrorNamesAFile() throws Exception {
        for (int i = 0; i < Fleet.PAGES; i++) Fleet.write(disk, i, "first");
        long before = used();
        Fleet.build(disk);
        var old = FileTree.of(disk.resolve("site"));
        long needed = used() - before;
        for (int i = 0; i < Fleet.PAGES; i++) Fleet.write(disk, i, "second");
        int failures = 0;
        for (int level = 0; level < LEVELS; level++) {
            fill(needed * level / LEVELS);
            var failure = catchThrowable(() -> Fleet.build(disk));
            Files.delete(disk.resolve("filling"));
            if (failure == null) break; // what is left is enough
            failures++;
            assertThat(failure.toString())
                    .as("level %d", level)
                    .contains(disk.toString())
                    .contains("No space left");
            assertThat(FileTree.of(disk.resolve("site"))).as("level %d", level).isEqualTo(old);
        }
        assertThat(failures).isGreaterThan(LEVELS / 2);
        assertThat(Fleet.build(disk).kept()).isEqualTo(Fleet.PAGES);
        assertThat(FileTree.of(disk.resolve("site"))).isNotEqualTo(old);
    }

    /** Leaves so many bytes. */
    private void fill(long left) throws IOException {
        try (var out = Files.newOutputStream(disk.resolve("filling"))) {
            var block = new byte[4096];
            for (long room = Files.getFileStore(disk).getUsableSpace() - left;
                    room >= block.length;
                    room -= block.length) out.write(block);
        }
    }

    private long used() throws IOException {
        var store = Files.getFileStore(disk);
        return store.getTotalSpace() - store.getUsableSpace();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }
}
