package org.backfile.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the records of a finished store lie, by key: 16 bytes an article in memory. On disk it stands behind the records, as the
 * hashes (ascending) and the places; then the footer: {@code number of records, CRC-32 of the index, CRC-32 of the fingerprint,
 * format, "BFST"}, 4 bytes each. Whatever does not fit together makes the store unknown, and the next build reads all pages again.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoreIndex(long[] hashes, long[] places) {

    private static final int MAGIC = 0x42465354;
    private static final int FOOTER = 20;

    static final StoreIndex EMPTY = new StoreIndex(new long[0], new long[0]);

    static StoreIndex of(long[] hashes, long[] places) {
        int[] order = IntStream.range(0, hashes.length)
                .boxed()
                .sorted((a, b) -> Long.compare(hashes[a], hashes[b]))
                .mapToInt(i -> i)
                .toArray();
        return new StoreIndex(
                Arrays.stream(order).mapToLong(i -> hashes[i]).toArray(),
                Arrays.stream(order).mapToLong(i -> places[i]).toArray());
    }

    /** The place of the record with this hash, or -1. */
    long find(long hash) {
        int i = Arrays.binarySearch(hashes, hash);
        return i < 0 ? -1 : places[i];
    }

    void write(StoreFile file, String fingerprint) throws IOException {
        var index = new byte[16 * hashes.length];
        ByteBuffer.wrap(index).asLongBuffer().put(hashes).put(places);
        var buffer = ByteBuffer.allocate(index.length + FOOTER)
                .put(index)
                .putInt(hashes.length)
                .putInt(StoreFile.checksum(index))
                .putInt(checksum(fingerprint))
                .putInt(StoreFile.FORMAT)
                .putInt(MAGIC)
                .flip();
        file.write(buffer, file.end());
    }

    /** The index of a finished store that an engine with this fingerprint wrote; null when the file is anything else. */
    static @Nullable StoreIndex read(FileChannel channel, String fingerprint) throws IOException {
        long footerAt = channel.size() - FOOTER;
        if (footerAt < 0) return null;
        var footer = ByteBuffer.wrap(StoreFile.readFully(channel, footerAt, FOOTER));
        int count = footer.getInt();
        int checksum = footer.getInt();
        boolean ours = footer.getInt() == checksum(fingerprint)
                && footer.getInt() == StoreFile.FORMAT
                && footer.getInt() == MAGIC
                && count >= 0
                && 16L * count <= footerAt;
        if (!ours) return null;
        var index = StoreFile.readFully(channel, footerAt - 16L * count, 16 * count);
        if (StoreFile.checksum(index) != checksum) return null;
        var numbers = ByteBuffer.wrap(index).asLongBuffer();
        var hashes = new long[count];
        var places = new long[count];
        numbers.get(hashes).get(places);
        return new StoreIndex(hashes, places);
    }

    private static int checksum(String fingerprint) {
        return StoreFile.checksum(fingerprint.getBytes(StandardCharsets.UTF_8));
    }
}
