package org.backfile.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A memory in a file of its own beside the store's, with the same records, checks and index: what is damaged or of another engine is worked out
 * again. What a build does not ask for is forgotten. Some 60 bytes an entry in memory.
 */
public final class StoredMemory implements Memory, Closeable {

    private static final String NAME = "memory.store";
    private static final int KEY = 2 * Long.BYTES;

    private final String fingerprint;
    private final PreviousStore previous;
    private final NextStore next;
    private final Map<Long, Long> places = new HashMap<>();

    private StoredMemory(String fingerprint, PreviousStore previous, NextStore next) {
        this.fingerprint = fingerprint;
        this.previous = previous;
        this.next = next;
    }

    /**
     * Opens the memory for one build.
     *
     * @param cacheFolder must be there
     * @param fingerprint of the engine: another one may come to something else
     */
    public static StoredMemory open(Path cacheFolder, String fingerprint) throws IOException {
        var previous = PreviousStore.open(cacheFolder.resolve(NAME), fingerprint);
        try {
            return new StoredMemory(fingerprint, previous, NextStore.open(cacheFolder, NAME));
        } catch (IOException e) {
            previous.close();
            throw e;
        }
    }

    @Override
    public byte[] recall(Key key, Supplier<byte[]> work) {
        try {
            var known = find(key);
            if (known.isPresent()) return known.get();
            var made = work.get();
            var record = ByteBuffer.allocate(KEY + made.length)
                    .putLong(key.high())
                    .putLong(key.low())
                    .put(made);
            note(key, next.file().appendPlain(record.array()));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> find(Key key) throws IOException {
        var record = previous.record(key.high()).filter(bytes -> isOf(key, bytes));
        if (record.isEmpty()) return record;
        try {
            note(key, previous.copy(key.high(), next.file()));
        } catch (DamagedException meanwhile) {
            return Optional.empty();
        }
        return record.map(bytes -> Arrays.copyOfRange(bytes, KEY, bytes.length));
    }

    private static boolean isOf(Key key, byte[] record) {
        if (record.length < KEY) return false;
        var head = ByteBuffer.wrap(record);
        return head.getLong() == key.high() && head.getLong() == key.low();
    }

    private void note(Key key, StoreFile.Placed placed) {
        synchronized (places) {
            places.put(key.high(), placed.place());
        }
    }

    /** Makes this what the next build remembers. */
    public void seal() throws IOException {
        long[] hashes = places.keySet().stream().mapToLong(hash -> hash).toArray();
        var index = StoreIndex.of(hashes, Arrays.stream(hashes).map(places::get).toArray());
        next.seal(index, fingerprint, previous);
    }

    /** Closes the files; without {@link #seal} the last build's memory stays. */
    @Override
    public void close() throws IOException {
        previous.close();
        next.close();
    }
}
