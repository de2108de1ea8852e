package org.backfile.source;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Files that carry a page's name but are something else: told by how they begin, or by bytes that no text holds. */
final class BinaryFormat {

    /** What it is; its first bytes as Latin-1, {@code ?} for any. */
    private record Signature(String what, String start) {}

    private static final Signature[] SIGNATURES = {
        new Signature("a PNG picture", "\u0089PNG\r\n"),
        new Signature("a JPEG picture", "\u00ff\u00d8\u00ff"),
        new Signature("a GIF picture", "GIF8?a"),
        new Signature("a WebP picture", "RIFF????WEBP"),
        new Signature("an AVIF, HEIC or MP4 file", "????ftyp"),
        new Signature("a TIFF picture", "II*\0"),
        new Signature("a PDF document", "%PDF-"),
        new Signature("a PostScript document", "%!PS-"),
        new Signature("an RTF document", "{\\rtf"),
        new Signature("a ZIP archive or an office document", "PK\3\4"),
        new Signature("an old office document", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1"),
        new Signature("compressed (gzip, a second time)", "\u001f\u008b\b"),
        new Signature("compressed (bzip2)", "BZh?1AY&SY"),
        new Signature("compressed (xz)", "\u00fd7zXZ\0"),
        new Signature("compressed (zstd)", "(\u00b5/\u00fd"),
        new Signature("a 7z archive", "7z\u00bc\u00af'\u001c"),
        new Signature("a RAR archive", "Rar!\u001a\u0007"),
        new Signature("a Safari web archive", "bplist00"),
        new Signature("an SQLite database", "SQLite format 3\0"),
        new Signature("an audio file", "ID3?\0"),
        new Signature("an Ogg file", "OggS\0"),
        new Signature("a font", "wOF?"),
        new Signature("a program", "\u007fELF"),
        new Signature("a program", "\0asm"),
        new Signature("a program", "\u00ca\u00fe\u00ba\u00be"),
    };

    private BinaryFormat() {}

    /** What the bytes are, as in "holds …"; null when they may be text. UTF-16 and UTF-32 must have been ruled out before. */
    static @Nullable String of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
        for (var signature : SIGNATURES) if (starts(head, signature.start)) return signature.what;
        int controls = 0;
        for (byte b : bytes) if (b >= 0 && b < 0x20 && !isUsualControl(b)) controls++;
        // A text may hold a few by accident (old word processors, broken databases); in binary data they are one in
        // ten.
        return controls > 2 && controls > bytes.length / 100 ? "binary data" : null;
    }

    private static boolean isUsualControl(byte b) {
        return (b >= '\t' && b <= '\r') || b == 0x1a || b == 0x1b;
    }

    private static boolean starts(String head, String start) {
        if (head.length() < start.length()) return false;
        for (int i = 0; i < start.length(); i++) {
            if (start.charAt(i) != '?' && start.charAt(i) != head.charAt(i)) return false;
        }
        return true;
    }
}
