package org.backfile.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding (RFC 3986, 2.1) as the web reads it: a {@code %} without two digits stands for itself. */
final class Percent {

    private Percent() {}

    /** The bytes that the text stands for; its own characters as UTF-8. */
    static byte[] decode(String text) {
        var raw = text.getBytes(StandardCharsets.UTF_8);
        if (text.indexOf('%') < 0) return raw;
        var out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            if (low < 0) {
                out.write(raw[i]);
            } else {
                out.write(high << 4 | low);
                i += 2;
            }
        }
        return out.toByteArray();
    }

    /** A path whose every byte but letters, digits and {@code / - . _ ~} is encoded. (java.net.URI would compose accents.) */
    static String encode(String path) {
        var out = new StringBuilder(path.length() * 3);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "/-._~".indexOf(b) >= 0);
            if (plain) out.append((char) b);
            else out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return out.toString();
    }
}
