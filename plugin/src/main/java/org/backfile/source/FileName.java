package org.backfile.source;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The last name of a path, the same whatever locale the build runs in. Under {@code LANG=C}, as in many containers, Java reads
 * a name's bytes as ASCII and shows {@code U+FFFD} for the rest; a path's URI still has the bytes.
 */
final class FileName {

    private FileName() {}

    /** The name as UTF-8; bytes that aren't UTF-8 stay percent-encoded, so that two names never become one. */
    static String of(Path path) {
        var name = String.valueOf(path.getFileName());
        if (isAscii(name)) return name;
        var uri = path.toAbsolutePath().toUri().getRawPath();
        var raw = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        raw = raw.substring(raw.lastIndexOf('/') + 1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Percent.decode(raw)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return raw;
        }
    }

    /** The path of a relative {@code /}-separated UTF-8 name under an absolute folder, whatever the locale. */
    static Path under(Path folder, String name) {
        if (isAscii(name)) return folder.resolve(name);
        var base = folder.toUri().toString();
        return Path.of(URI.create((base.endsWith("/") ? base : base + "/") + Percent.encode(name)));
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }
}
