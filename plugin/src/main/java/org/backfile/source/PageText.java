package org.backfile.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The charset step for everything but UTF-16: UTF-8 if the bytes are that, then what the page declares, then what its letters
 * suggest. Saved pages lie: savers convert to UTF-8 and leave the old declaration, servers declared one encoding for all. So
 * bytes that are valid UTF-8 are believed before any declaration, and a declaration that makes nonsense of the letters is not
 * believed. Files only, hence no sniffing in time: the whole page is there.
 */
final class PageText {

    private PageText() {}

    /** The text, without a byte order mark. A last character that was cut off is left out. */
    static String decode(byte[] bytes) {
        int start = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
                ? 3
                : 0;
        var utf8 = Utf8.scan(bytes, start);
        if (utf8.isValid()) {
            var japanese = sevenBitJapanese(bytes, utf8);
            return japanese == null ? utf8.decode(bytes, start) : japanese;
        }
        var declared = DeclaredCharset.find(bytes);
        if (utf8.isMeant(start > 0 || StandardCharsets.UTF_8.equals(declared))) return utf8.decode(bytes, start);
        return LegacyText.decode(bytes, LegacyCharset.of(bytes, declared));
    }

    /** ISO-2022-JP is all ASCII to the eye, but for its escapes. */
    private static @Nullable String sevenBitJapanese(byte[] bytes, Utf8 utf8) {
        if (utf8.sequences() > 0) return null;
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1b && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                Charset charset = CharsetLabels.find("iso-2022-jp");
                return charset == null ? null : LegacyText.decode(bytes, charset);
            }
        }
        return null;
    }
}
