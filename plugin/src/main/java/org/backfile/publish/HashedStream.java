package org.backfile.publish;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Hashes and counts what is written, and tells both when it is closed. */
final class HashedStream extends FilterOutputStream {

    interface Done {
        void accept(String sha256, long bytes);
    }

    private final MessageDigest digest = Sha256.digest();
    private final Done done;
    private long bytes;
    private boolean closed;

    HashedStream(OutputStream out, Done done) {
        super(new BufferedOutputStream(out, 1 << 16));
        this.done = done;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
        bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        out.write(buffer, offset, length);
        digest.update(buffer, offset, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        super.close();
        done.accept(HexFormat.of().formatHex(digest.digest()), bytes);
    }
}
