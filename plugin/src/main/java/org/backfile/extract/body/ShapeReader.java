package org.backfile.extract.body;

import java.util.Arrays;

/**
 * Collapses the white space of a text and counts what its characters are, in one pass: every character of a page goes through here.
 * Not thread-safe; serves one text.
 */
final class ShapeReader {

    private static final byte OTHER = 0;
    private static final byte SMALL = 1;
    private static final byte CAPITAL = 2;
    private static final byte DIGIT = 3;
    private static final byte SPACE = 4;
    private static final byte COMMA = 5;
    private static final byte STOP = 6;
    private static final byte FULL_STOP = 7;
    private static final byte MARK = 8;
    private static final byte IDEOGRAPH = 9;
    private static final byte INVISIBLE = 10;

    /** What the characters of ASCII are; those above are looked at one by one. */
    private static final byte[] ASCII = new byte[128];

    static {
        Arrays.fill(ASCII, 0, ' ' + 1, SPACE);
        Arrays.fill(ASCII, 'a', 'z' + 1, SMALL);
        Arrays.fill(ASCII, 'A', 'Z' + 1, CAPITAL);
        Arrays.fill(ASCII, '0', '9' + 1, DIGIT);
        ASCII[','] = ASCII[';'] = COMMA;
        ASCII['.'] = ASCII['!'] = ASCII['?'] = STOP;
        ASCII['|'] = MARK;
    }

    private final char[] text;
    private int words;
    private int shortWords;
    private int capitals;
    private int letters;
    private int digits;
    private int commas;
    private int stops;
    private int marks;
    private int ideographs;
    /** Length of the word that is being read. */
    private int run;

    /** @param text is overwritten with what is left of it */
    ShapeReader(char[] text) {
        this.text = text;
    }

    /** The shape of the first so many characters, whose white space is collapsed in place; its {@code chars} says how many are left. */
    Shape read(int length) {
        int size = 0;
        boolean gap = false;
        boolean stop = false;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            int kind = c < 128 ? ASCII[c] : kind(c);
            if (kind == SPACE) {
                gap = size > 0;
                continue;
            }
            if (kind == INVISIBLE) continue;
            if (gap || stop) {
                if (stop && (gap || Shape.isCloser(c))) stops++;
                stop = false;
                if (gap) {
                    endWord();
                    // never overtakes the reading: a gap has been read for each that is written
                    text[size++] = ' ';
                    gap = false;
                }
            }
            text[size++] = c;
            if (kind != SMALL) {
                stop = kind == STOP && size > 1;
                count(kind);
                continue;
            }
            // nearly all that follows a small letter is another one
            int from = i;
            while (i + 1 < length && (c = text[i + 1]) >= 'a' && c <= 'z') {
                text[size++] = c;
                i++;
            }
            if (run == 0) words++;
            run += i - from + 1;
            letters += i - from + 1;
        }
        if (stop) stops++;
        endWord();
        return new Shape(
                size,
                words + (ideographs + 1) / 2,
                shortWords,
                capitals,
                letters,
                digits,
                commas,
                stops,
                marks,
                Shape.end(text, size),
                size > 0 && Character.isLowerCase(text[0]));
    }

    private void endWord() {
        if (run > 0 && run <= 3) shortWords++;
        run = 0;
    }

    private void count(int kind) {
        switch (kind) {
            case CAPITAL -> {
                if (run++ == 0) {
                    words++;
                    capitals++;
                }
                letters++;
            }
            case DIGIT -> {
                if (run++ == 0) words++;
                digits++;
            }
            case IDEOGRAPH -> {
                // within a run of letters it counts on its own and does not end the run
                ideographs++;
                letters++;
            }
            case COMMA -> {
                endWord();
                commas++;
            }
            case FULL_STOP -> {
                endWord();
                stops++;
            }
            case MARK -> {
                endWord();
                marks++;
            }
            default -> endWord();
        }
    }

    private static byte kind(char c) {
        if (isWord(c)) {
            if (isIdeograph(c)) return IDEOGRAPH;
            if (Character.isDigit(c)) return DIGIT;
            return Character.isUpperCase(c) ? CAPITAL : SMALL;
        }
        if (Spaces.isSpace(c)) return SPACE;
        if (Spaces.isInvisible(c)) return INVISIBLE;
        return switch (c) {
            case '、', '،', '，' -> COMMA;
            case '。', '！', '？', '।', '؟', '۔', '॥', '።' -> FULL_STOP;
            case '©', '»', '›', '→', '®', '•', '▼', '▸' -> MARK;
            default -> OTHER;
        };
    }

    private static boolean isWord(char c) {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) return true;
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x2E80 && c <= 0x9FFF && c != 0x3001 && c != 0x3002
                || c >= 0x0E00 && c <= 0x0E7F
                || c >= 0xF900 && c <= 0xFAFF;
    }
}
