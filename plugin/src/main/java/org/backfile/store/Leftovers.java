package org.backfile.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The files of builds under way, and of those that were killed. A living build holds a lock on its own. */
final class Leftovers {

    private static final String PREFIX = "articles-";
    private static final String SUFFIX = ".tmp";

    private Leftovers() {}

    static Path create(Path folder) throws IOException {
        return Files.createTempFile(folder, PREFIX, SUFFIX);
    }

    /** Removes the files that no living build holds. */
    static void delete(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : files) {
                if (isFree(file)) Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isFree(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }
}
