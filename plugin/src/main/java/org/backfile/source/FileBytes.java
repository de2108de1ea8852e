package org.backfile.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** A file as it lay there at one moment. */
final class FileBytes {

    private final byte[] bytes;
    private final String sha256;
    private final long size;

    private FileBytes(byte[] bytes, String sha256, long size) {
        this.bytes = bytes;
        this.sha256 = sha256;
        this.size = size;
    }

    /** The first bytes, at most as many as were asked for. Not a copy. */
    byte[] bytes() {
        return bytes;
    }

    /** Of all bytes, lower-case hex. */
    String sha256() {
        return sha256;
    }

    /** Number of all bytes. */
    long size() {
        return size;
    }

    /** Reads the whole file but keeps no more than {@code limit} bytes. Never opens a pipe or a device: they may block. */
    static FileBytes read(Path path, int limit) throws IOException {
        if (!Files.isRegularFile(path)) {
            if (!Files.exists(path)) throw new java.nio.file.NoSuchFileException(path.toString());
            throw new FileSystemException(path.toString(), null, "it is not a regular file");
        }
        var digest = newSha256();
        var kept = new ByteArrayOutputStream((int) Math.min(limit, Math.max(32, Files.size(path))));
        long size = 0;
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                kept.write(buffer, 0, Math.min(n, limit - kept.size()));
                size += n;
            }
        }
        return new FileBytes(kept.toByteArray(), HexFormat.of().formatHex(digest.digest()), size);
    }

    boolean isWhole() {
        return bytes.length == size;
    }

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b && bytes[2] == 8;
    }

    /** Decompresses up to {@code limit + 1} bytes: one more than may be says that there are too many. */
    static byte[] gunzip(byte[] gzip, int limit) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip), 1 << 16)) {
            return in.readNBytes(limit + 1);
        }
    }

    static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
