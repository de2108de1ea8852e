package org.backfile.site;

import java.io.Writer;
import java.util.Arrays;

/**
 * Gathers text as UTF-8. A page's text is all but ASCII, with a dash here and there: made as one string, every character of it would take two
 * bytes, be copied three times, and encoded slowly. A lone surrogate becomes a question mark, as everywhere in Java.
 */
final class Utf8Writer extends Writer {

    private byte[] bytes = new byte[1 << 14];
    private int size;
    private char high;

    @Override
    public void write(String text, int from, int length) {
        reserve(length);
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && high == 0) bytes[size++] = (byte) c;
            else beyondAscii(c, end - i);
        }
    }

    @Override
    public void write(char[] text, int from, int length) {
        write(String.valueOf(text, from, length), 0, length);
    }

    @Override
    public void write(int c) {
        write(String.valueOf((char) c), 0, 1);
    }

    byte[] bytes() {
        endPair();
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private void beyondAscii(char c, int left) {
        reserve(left + 6);
        if (high != 0 && Character.isLowSurrogate(c)) {
            encode(Character.toCodePoint(high, c));
            high = 0;
            return;
        }
        endPair();
        if (Character.isHighSurrogate(c)) high = c;
        else encode(Character.isLowSurrogate(c) ? '?' : c);
    }

    private void endPair() {
        if (high != 0) encode('?');
        high = 0;
    }

    private void encode(int c) {
        reserve(4);
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >>> 6);
            next(c);
        } else if (c < 0x10000) {
            bytes[size++] = (byte) (0xE0 | c >>> 12);
            next(c >>> 6);
            next(c);
        } else {
            bytes[size++] = (byte) (0xF0 | c >>> 18);
            next(c >>> 12);
            next(c >>> 6);
            next(c);
        }
    }

    private void next(int c) {
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void reserve(int more) {
        if (size + more > bytes.length) bytes = Arrays.copyOf(bytes, 2 * (size + more));
    }
}
