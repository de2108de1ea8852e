package org.backfile.source;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-16 and UTF-32, with a byte order mark or without. Asked first, because their bytes look like binary data. */
final class UnicodeText {

    private UnicodeText() {}

    /** The text without its mark; null when it is neither UTF-16 nor UTF-32. */
    static @Nullable String decode(byte[] bytes) {
        if (starts(bytes, 0xff, 0xfe, 0, 0)) return decode(bytes, 4, Charset.forName("UTF-32LE"));
        if (starts(bytes, 0, 0, 0xfe, 0xff)) return decode(bytes, 4, Charset.forName("UTF-32BE"));
        if (starts(bytes, 0xff, 0xfe)) return decode(bytes, 2, StandardCharsets.UTF_16LE);
        if (starts(bytes, 0xfe, 0xff)) return decode(bytes, 2, StandardCharsets.UTF_16BE);
        int[] nuls = new int[2];
        for (int i = 0; i < bytes.length; i++) if (bytes[i] == 0) nuls[i & 1]++;
        // A CJK text in UTF-16 has few zero bytes beside its line ends and markup, but all of them on one side.
        if (nuls[0] + nuls[1] < Math.max(1, bytes.length / 200)) return null;
        if (nuls[0] * 50L <= nuls[1]) return decode(bytes, 0, StandardCharsets.UTF_16LE);
        if (nuls[1] * 50L <= nuls[0]) return decode(bytes, 0, StandardCharsets.UTF_16BE);
        return null;
    }

    private static @Nullable String decode(byte[] bytes, int from, Charset charset) {
        int unit = charset.name().startsWith("UTF-32") ? 4 : 2;
        int length = (bytes.length - from) / unit * unit;
        var text = charset.decode(ByteBuffer.wrap(bytes, from, length)).toString();
        return isText(text) ? text : null;
    }

    /** Arbitrary data read as UTF-16 hits surrogates, private-use and unassigned characters every seventh time or so. */
    private static boolean isText(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits =
                    switch (Character.getType(c)) {
                        case Character.CONTROL -> c >= '\t' && c <= '\r';
                        case Character.UNASSIGNED, Character.PRIVATE_USE -> false;
                        default -> c != '\ufffd';
                    };
            if (!fits) odd++;
        }
        return odd <= text.length() / 50;
    }

    private static boolean starts(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) if ((bytes[i] & 0xff) != start[i]) return false;
        return true;
    }
}
