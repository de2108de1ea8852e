package org.backfile.extract.body;

import java.util.Arrays;

/** The characters of a block while it is being read; one array serves all blocks of a page. */
final class Run {

    private char[] chars = new char[256];
    private int length;

    boolean isEmpty() {
        return length == 0;
    }

    void add(char c) {
        if (length == chars.length) chars = Arrays.copyOf(chars, length * 2);
        chars[length++] = c;
    }

    void add(String text) {
        int end = length + text.length();
        if (end > chars.length) chars = Arrays.copyOf(chars, Math.max(end, chars.length * 2));
        text.getChars(0, text.length(), chars, length);
        length = end;
    }

    void clear() {
        length = 0;
    }

    /** Makes the text what a reader sees of it, as {@link Spaces} says, and tells its shape. */
    Shape settle() {
        var reading = new ShapeReader(chars);
        var shape = reading.read(length);
        length = shape.chars();
        return shape;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
