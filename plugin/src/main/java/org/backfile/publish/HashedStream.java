package org.backfile.publish;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.backfile.source.WriteFailure;

/** Hashes and counts what is written, and tells both when it is closed. */
final class HashedStream extends FilterOutputStream {

    interface Done {
        void accept(String sha256, long bytes);
    }

    private final Path file;
    private final MessageDigest digest = Sha256.digest();
    private final Done done;
    private long bytes;
    private boolean closed;

    HashedStream(Path file, OutputStream out, Done done) {
        super(new BufferedOutputStream(out, 1 << 16));
        this.file = file;
        this.done = done;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        try {
            out.write(buffer, offset, length);
        } catch (IOException full) {
            throw WriteFailure.of(file, full);
        }
        digest.update(buffer, offset, length);
        bytes += length;
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException full) {
            throw WriteFailure.of(file, full);
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        try {
            super.close();
        } catch (IOException full) {
            throw WriteFailure.of(file, full);
        }
        done.accept(HexFormat.of().formatHex(digest.digest()), bytes);
    }
}
