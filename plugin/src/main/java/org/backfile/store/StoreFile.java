package org.backfile.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import org.backfile.source.WriteFailure;

/**
 * The file of a store: records one after the other, each {@code stored length, plain length, CRC-32 of the stored bytes XOR plain length} (4 bytes
 * each, big-endian) and the bytes, deflated when that makes them shorter; behind them the index and a footer, see {@link StoreIndex}.
 * Reading and appending are thread-safe.
 */
final class StoreFile implements Closeable {

    /** Changes whenever the bytes of a record or of the file mean something else. */
    static final int FORMAT = 4;

    private static final int HEAD = 12;

    private final Path path;
    private final FileChannel channel;
    private long end;

    /** Where a record was put, and the checksum in front of it. */
    record Placed(long place, int checksum) {}

    /**
     * Over a file that is open.
     *
     * @param path for the message when it can't be written
     * @param end where the next record goes
     */
    StoreFile(Path path, FileChannel channel, long end) {
        this.path = path;
        this.channel = channel;
        this.end = end;
    }

    /** Appends a plain record. */
    Placed append(byte[] record) throws IOException {
        return appendStored(Packing.pack(record), record.length);
    }

    /** Appends a record as it is: of what is dense already, deflating makes little less. */
    Placed appendPlain(byte[] record) throws IOException {
        return appendStored(record, record.length);
    }

    /** Takes over a record from another store as it lies there. */
    Placed appendFrom(StoreFile other, long place) throws IOException {
        var stored = other.stored(place);
        return appendStored(stored.bytes, stored.plainLength);
    }

    /**
     * The record at this place.
     *
     * @throws DamagedException when its bytes are not those that were written
     */
    byte[] read(long place) throws IOException {
        var stored = stored(place);
        try {
            return Packing.unpack(stored.bytes, stored.plainLength);
        } catch (DataFormatException damaged) {
            throw new DamagedException();
        }
    }

    long end() {
        return end;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private Placed appendStored(byte[] stored, int plainLength) throws IOException {
        int checksum = checksum(stored) ^ plainLength;
        var buffer = ByteBuffer.allocate(HEAD + stored.length);
        buffer.putInt(stored.length)
                .putInt(plainLength)
                .putInt(checksum)
                .put(stored)
                .flip();
        long place;
        synchronized (this) {
            place = end;
            end += buffer.limit();
        }
        write(buffer, place);
        return new Placed(place, checksum);
    }

    /** Writes it all there. */
    void write(ByteBuffer buffer, long place) throws IOException {
        try {
            for (long at = place; buffer.hasRemaining(); ) at += channel.write(buffer, at);
        } catch (IOException full) {
            throw WriteFailure.of(path, full);
        }
    }

    private Stored stored(long place) throws IOException {
        var head = ByteBuffer.wrap(readFully(channel, place, HEAD));
        int length = head.getInt();
        int plainLength = head.getInt();
        int checksum = head.getInt();
        boolean possible = length >= 0 && plainLength >= length && place + HEAD + length <= channel.size();
        if (!possible) throw new DamagedException();
        var bytes = readFully(channel, place + HEAD, length);
        if ((checksum(bytes) ^ plainLength) != checksum) throw new DamagedException();
        return new Stored(bytes, plainLength);
    }

    /** So many bytes from there. */
    static byte[] readFully(FileChannel channel, long place, int length) throws IOException {
        var bytes = new byte[length];
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, place + buffer.position()) < 0) throw new DamagedException();
        }
        return bytes;
    }

    static int checksum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    @SuppressWarnings("ArrayRecordComponent") // a pair on its way, never compared
    private record Stored(byte[] bytes, int plainLength) {}
}
