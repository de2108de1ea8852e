package org.backfile.store;

import java.io.Closeable;
import java.nio.ByteBuffer;

/** A spool of bytes: four in each of its numbers, behind how many they are. */
public final class ByteSpool implements Closeable {

    private final Spool spool;

    public ByteSpool(Spool spool) {
        this.spool = spool;
    }

    /** Writes the article's bytes; once, by any thread. */
    public void put(int article, byte[] bytes) {
        var numbers = new int[1 + (bytes.length + Integer.BYTES - 1) / Integer.BYTES];
        var whole = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        whole.putInt(bytes.length).put(bytes).rewind().asIntBuffer().get(numbers);
        spool.put(article, numbers, numbers.length);
    }

    /** Ends the writing. */
    public void seal() {
        spool.seal();
    }

    /** The article's bytes, which must have been written. */
    public byte[] get(int article) {
        var numbers = new int[spool.length(article)];
        spool.read(article, numbers);
        var whole = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        whole.asIntBuffer().put(numbers);
        var bytes = new byte[whole.getInt()];
        whole.get(bytes);
        return bytes;
    }

    @Override
    public void close() {
        spool.close();
    }
}
