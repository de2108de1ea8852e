package org.backfile.source;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** {@code data:} URIs (RFC 2397), read as tolerantly as browsers do. */
final class DataUri {

    private DataUri() {}

    static boolean is(String reference) {
        return reference.regionMatches(true, 0, "data:", 0, 5);
    }

    /** The bytes it holds; none when it is malformed or holds more than {@code limit} of them. */
    static byte[] decode(String uri, int limit) {
        int comma = uri.indexOf(',');
        // Three times: every byte of percent-encoding may be written with three characters.
        if (comma < 0 || uri.length() - comma > 3L * limit + 3) return new byte[0];
        var type = uri.substring(5, comma).strip().toLowerCase(Locale.ROOT);
        byte[] bytes = Percent.decode(uri.substring(comma + 1));
        if (type.endsWith(";base64")) {
            try {
                bytes = Base64.getMimeDecoder().decode(standardAlphabet(bytes));
            } catch (IllegalArgumentException malformed) {
                return new byte[0];
            }
        }
        return bytes.length > limit ? new byte[0] : bytes;
    }

    private static byte[] standardAlphabet(byte[] base64) {
        return new String(base64, StandardCharsets.ISO_8859_1)
                .replace('-', '+')
                .replace('_', '/')
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
