package org.backfile.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The file of this build, written beside that of the last one, whose place it takes in one step once it is whole. */
final class NextStore implements Closeable {

    private final Path home;
    private final Path temporary;
    private final StoreFile file;

    private NextStore(Path home, Path temporary, StoreFile file) {
        this.home = home;
        this.temporary = temporary;
        this.file = file;
    }

    /**
     * Begins a file.
     *
     * @param folder must be there
     * @param name of the file that the next build finds
     */
    static NextStore open(Path folder, String name) throws IOException {
        var temporary = Leftovers.create(folder);
        var channel = FileChannel.open(temporary, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.lock();
        return new NextStore(folder.resolve(name), temporary, new StoreFile(temporary, channel, 0));
    }

    StoreFile file() {
        return file;
    }

    /** Ends the writing and makes this what the next build finds. It can still be read. */
    void seal(StoreIndex index, String fingerprint, PreviousStore previous) throws IOException {
        index.write(file, fingerprint);
        previous.close();
        try {
            Files.move(temporary, home, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException inUse) {
            // Another build holds the old file on a system that forbids replacing open ones: the next build is slow,
            // nothing is lost.
        }
    }

    /** Without {@link #seal} the last build's file stays. */
    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(temporary);
    }
}
