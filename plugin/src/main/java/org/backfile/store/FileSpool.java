package org.backfile.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.backfile.source.WriteFailure;

/**
 * A spool in a temporary file: 12 bytes an article on the heap. It is read through the system's page cache, as lists are read in no
 * order, and many times each.
 */
final class FileSpool implements Spool {

    /** Ints in a part of the file that is mapped as one: the most that Java allows is twice as many bytes. */
    private static final int PART = 1 << 28;

    private final Path path;
    private final FileChannel channel;
    private final long[] places;
    private final int[] lengths;
    private final ThreadLocal<ByteBuffer> out = ThreadLocal.withInitial(() -> room(1 << 12));
    private long end;
    private IntBuffer[] parts = {};

    private FileSpool(Path path, FileChannel channel, int articles) {
        this.path = path;
        this.channel = channel;
        places = new long[articles];
        lengths = new int[articles];
    }

    static FileSpool create(Path folder, int articles) {
        try {
            var path = Leftovers.create(folder);
            var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.lock();
            return new FileSpool(path, channel, articles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(int article, int[] numbers, int length) {
        var bytes = out.get();
        if (bytes.capacity() < 4 * length) {
            bytes = room(8 * length);
            out.set(bytes);
        }
        bytes.clear().limit(4 * length);
        bytes.asIntBuffer().put(numbers, 0, length);
        lengths[article] = length;
        places[article] = reserve(length);
        try {
            for (long at = 4 * places[article]; bytes.hasRemaining(); ) at += channel.write(bytes, at);
        } catch (IOException e) {
            throw new UncheckedIOException(WriteFailure.of(path, e));
        }
    }

    /** No list lies across the border of two parts. */
    private synchronized long reserve(int length) {
        if (end % PART + length > PART) end = (end / PART + 1) * PART;
        long place = end;
        end += length;
        return place;
    }

    @Override
    public void seal() {
        try {
            parts = new IntBuffer[(int) ((end + PART - 1) / PART)];
            for (int i = 0; i < parts.length; i++) {
                long from = (long) i * PART;
                parts[i] = channel.map(FileChannel.MapMode.READ_ONLY, 4 * from, 4 * Math.min(PART, end - from))
                        .order(ByteOrder.nativeOrder())
                        .asIntBuffer();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int length(int article) {
        return lengths[article];
    }

    @Override
    public int get(int article, int i) {
        return part(article).get((int) (places[article] % PART) + i);
    }

    @Override
    public void read(int article, int[] into) {
        if (lengths[article] > 0) part(article).get((int) (places[article] % PART), into, 0, lengths[article]);
    }

    private IntBuffer part(int article) {
        return parts[(int) (places[article] / PART)];
    }

    @Override
    public void close() {
        parts = new IntBuffer[0];
        try {
            channel.close();
            Files.deleteIfExists(path);
        } catch (IOException stillMapped) {
            // Some systems keep a file until the garbage collector has unmapped it: then the next build removes it.
        }
    }

    private static ByteBuffer room(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }
}
