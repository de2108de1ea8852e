package org.backfile.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The picture formats that browsers show, told by content and never by name. */
enum PictureFormat {
    PNG,
    JPG,
    GIF,
    WEBP,
    AVIF,
    BMP,
    ICO,
    SVG;

    /** Null when the bytes are none of them. */
    static @Nullable PictureFormat of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 1024), ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) return PNG;
        if (head.startsWith("\u00ff\u00d8\u00ff")) return JPG;
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) return GIF;
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return WEBP;
        if (head.startsWith("ftypavif", 4) || head.startsWith("ftypavis", 4)) return AVIF;
        if (head.startsWith("BM") && bytes.length > 26 && little(bytes, 14, 4) <= 124 && little(bytes, 14, 4) >= 12)
            return BMP;
        if (head.startsWith("\0\0\1\0") && bytes.length > 22 && bytes[4] != 0) return ICO;
        var start = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        return start.stripLeading().startsWith("<")
                        && head.toLowerCase(Locale.ROOT).contains("<svg")
                ? SVG
                : null;
    }

    /** As the file name has it, without the dot. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The smaller side in pixels; {@link Integer#MAX_VALUE} where it can't be told. Pixels that count readers are 1 by 1. */
    int smallerSide(byte[] b) {
        return switch (this) {
            case PNG -> b.length < 24 ? 0 : Math.min(big(b, 16, 4), big(b, 20, 4));
            case GIF -> b.length < 10 ? 0 : Math.min(little(b, 6, 2), little(b, 8, 2));
            case BMP ->
                little(b, 14, 4) == 12
                        ? Math.min(little(b, 18, 2), little(b, 20, 2))
                        : Math.min(Math.abs(little(b, 18, 4)), Math.abs(little(b, 22, 4)));
            case JPG -> jpegSide(b);
            case WEBP -> webpSide(b);
            case AVIF, ICO, SVG -> Integer.MAX_VALUE;
        };
    }

    /** The frame header (ITU T.81, B.2.2) follows some other segments, each with its length. */
    private static int jpegSide(byte[] b) {
        for (int at = 2; at + 9 < b.length && (b[at] & 0xff) == 0xff; ) {
            int marker = b[at + 1] & 0xff;
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) return Math.min(big(b, at + 5, 2), big(b, at + 7, 2));
            at += marker == 0xff ? 1 : 2 + Math.max(2, big(b, at + 2, 2));
        }
        return Integer.MAX_VALUE;
    }

    private static int webpSide(byte[] b) {
        if (b.length < 30) return Integer.MAX_VALUE;
        return switch (new String(b, 12, 4, ISO_8859_1)) {
            case "VP8X" -> 1 + Math.min(little(b, 24, 3), little(b, 27, 3));
            case "VP8L" -> 1 + Math.min(little(b, 21, 4) & 0x3fff, little(b, 21, 4) >> 14 & 0x3fff);
            case "VP8 " -> Math.min(little(b, 26, 2) & 0x3fff, little(b, 28, 2) & 0x3fff);
            default -> Integer.MAX_VALUE;
        };
    }

    private static int big(byte[] b, int at, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) value = value << 8 | (b[at + i] & 0xff);
        return value;
    }

    private static int little(byte[] b, int at, int count) {
        int value = 0;
        for (int i = count - 1; i >= 0; i--) value = value << 8 | (b[at + i] & 0xff);
        return value;
    }
}
