package org.backfile.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.backfile.source.WriteFailure;
import org.jspecify.annotations.Nullable;

/**
 * A memory in a file of its own beside the store's, with the same records, checks and index: what is damaged or of another engine is worked out
 * again. What a build does not ask for is forgotten. Some 60 bytes an entry in memory.
 */
public final class StoredMemory implements Memory, Closeable {

    private static final String NAME = "memory.store";
    private static final int KEY = 2 * Long.BYTES;

    private final Path home;
    private final Path temporary;
    private final String fingerprint;
    private final @Nullable StoreFile last;
    private final StoreIndex index;
    private final StoreFile next;
    private final Map<Long, Long> places = new HashMap<>();

    private StoredMemory(
            Path home, Path temporary, String fingerprint, @Nullable StoreFile last, StoreIndex index, StoreFile next) {
        this.home = home;
        this.temporary = temporary;
        this.fingerprint = fingerprint;
        this.last = last;
        this.index = index;
        this.next = next;
    }

    /**
     * Opens the memory for one build.
     *
     * @param cacheFolder must be there
     * @param fingerprint of the engine: another one may come to something else
     */
    public static StoredMemory open(Path cacheFolder, String fingerprint) throws IOException {
        var home = cacheFolder.resolve(NAME);
        var known = Files.isRegularFile(home) ? FileChannel.open(home, StandardOpenOption.READ) : null;
        try {
            var index = known == null ? null : StoreIndex.read(known, fingerprint);
            var last = known == null || index == null ? null : new StoreFile(known, known.size());
            var temporary = Leftovers.create(cacheFolder);
            var channel = FileChannel.open(temporary, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.lock();
            return new StoredMemory(
                    home,
                    temporary,
                    fingerprint,
                    last,
                    index == null ? StoreIndex.EMPTY : index,
                    new StoreFile(channel, 0));
        } catch (IOException e) {
            if (known != null) known.close();
            throw e;
        }
    }

    @Override
    public byte[] recall(Key key, Supplier<byte[]> work) {
        try {
            var known = find(key);
            if (known != null) {
                var bytes = new byte[known.remaining()];
                known.get(bytes);
                return bytes;
            }
            var made = work.get();
            var record = ByteBuffer.allocate(KEY + made.length)
                    .putLong(key.high())
                    .putLong(key.low())
                    .put(made);
            note(key, next.appendPlain(record.array()));
            return made;
        } catch (IOException full) {
            throw new UncheckedIOException(WriteFailure.of(temporary, full));
        }
    }

    private @Nullable ByteBuffer find(Key key) throws IOException {
        long place = index.find(key.high());
        if (last == null || place < 0) return null;
        try {
            var record = last.read(place);
            var head = ByteBuffer.wrap(record);
            if (record.length < KEY || head.getLong() != key.high() || head.getLong() != key.low()) return null;
            note(key, next.appendFrom(last, place));
            return head;
        } catch (DamagedException damaged) {
            return null;
        }
    }

    private void note(Key key, long place) {
        synchronized (places) {
            places.put(key.high(), place);
        }
    }

    /** Makes this what the next build remembers. */
    public void seal() throws IOException {
        long[] hashes = places.keySet().stream().mapToLong(hash -> hash).toArray();
        try {
            StoreIndex.of(hashes, Arrays.stream(hashes).map(places::get).toArray())
                    .write(next, fingerprint);
        } catch (IOException full) {
            throw WriteFailure.of(temporary, full);
        }
        if (last != null) last.close();
        try {
            Files.move(temporary, home, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException inUse) {
            // As with the articles: the next build is slow, nothing is lost.
        }
    }

    /** Closes the files; without {@link #seal} the last build's memory stays. */
    @Override
    public void close() throws IOException {
        if (last != null) last.close();
        next.close();
        Files.deleteIfExists(temporary);
    }
}
