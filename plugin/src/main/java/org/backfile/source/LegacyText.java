package org.backfile.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;

/** Decodes what was written before Unicode. */
final class LegacyText {

    private LegacyText() {}

    /** As {@link #asWritten}, but Vietnamese letters composed with their tones, as they are everywhere else. */
    static String decode(byte[] bytes, Charset charset) {
        var text = asWritten(bytes, charset);
        return charset.name().equals("windows-1258") ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    /** Bytes that mean nothing become {@code U+FFFD} in multi-byte charsets; a last character that was cut off is left out. */
    static String asWritten(byte[] bytes, Charset charset) {
        if (isSingleByte(charset)) return oneByOne(bytes, charset);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var text = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        decoder.decode(ByteBuffer.wrap(bytes), text, false);
        return text.flip().toString();
    }

    /**
     * The characters of the bytes 0x80 to 0xFF. Where Java has none it is the C1 control of that number, as the WHATWG's tables
     * have it.
     */
    static char[] upperHalf(Charset charset) {
        var bytes = new byte[128];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i + 128);
        var half = new String(bytes, charset).toCharArray();
        for (int i = 0; i < half.length; i++) if (half[i] == '\ufffd') half[i] = (char) (i + 128);
        return half;
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.newDecoder().maxCharsPerByte() == 1
                && charset.canEncode()
                && charset.newEncoder().maxBytesPerChar() == 1;
    }

    private static String oneByOne(byte[] bytes, Charset charset) {
        var half = upperHalf(charset);
        var text = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) text[i] = bytes[i] >= 0 ? (char) bytes[i] : half[bytes[i] & 0x7f];
        return new String(text);
    }
}
