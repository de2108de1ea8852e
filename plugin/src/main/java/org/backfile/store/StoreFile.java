package org.backfile.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;

/**
 * The file of a store: records one after the other, each {@code stored length, plain length, CRC-32 of the stored bytes XOR plain length} (4 bytes
 * each, big-endian) and the bytes, deflated when that makes them shorter; behind them the index and a footer, see {@link StoreIndex}.
 * Reading and appending are thread-safe.
 */
final class StoreFile implements Closeable {

    /** Changes whenever the bytes of a record or of the file mean something else. */
    static final int FORMAT = 4;

    private static final int HEAD = 12;

    private final FileChannel channel;
    private long end;

    /** @param end where the next record goes */
    StoreFile(FileChannel channel, long end) {
        this.channel = channel;
        this.end = end;
    }

    FileChannel channel() {
        return channel;
    }

    /** Appends a plain record; its place. */
    long append(byte[] record) throws IOException {
        return appendStored(Packing.pack(record), record.length);
    }

    /** Appends a record as it is: of what is dense already, deflating makes little less. Its place. */
    long appendPlain(byte[] record) throws IOException {
        return appendStored(record, record.length);
    }

    /** Takes over a record from another store as it lies there; its place here. */
    long appendFrom(StoreFile other, long place) throws IOException {
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

    /** Of the record at this place, as it was written. */
    int checksum(long place) throws IOException {
        return ByteBuffer.wrap(readFully(channel, place + 2 * Integer.BYTES, Integer.BYTES))
                .getInt();
    }

    long end() {
        return end;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private long appendStored(byte[] stored, int plainLength) throws IOException {
        var buffer = ByteBuffer.allocate(HEAD + stored.length);
        buffer.putInt(stored.length)
                .putInt(plainLength)
                .putInt(checksum(stored) ^ plainLength)
                .put(stored)
                .flip();
        long place;
        synchronized (this) {
            place = end;
            end += buffer.limit();
        }
        for (long at = place; buffer.hasRemaining(); ) at += channel.write(buffer, at);
        return place;
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
