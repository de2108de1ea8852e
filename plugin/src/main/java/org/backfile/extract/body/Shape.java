package org.backfile.extract.body;

import java.util.Arrays;

/**
 * What a block's characters look like, in any script.
 *
 * @param words runs of letters and digits; Han, Kana and Thai count half a word a character
 * @param shortWords words of one to three letters
 * @param letters letters of any script
 * @param stops sentence ends: a full stop or its like after a letter and before a space, or at the end
 * @param end 0 none, 1 a sentence's end, 2 a colon, 3 an ellipsis, 4 a comma, 5 a closing quote or bracket
 */
record Shape(
        int chars,
        int words,
        int shortWords,
        int capitals,
        int letters,
        int digits,
        int commas,
        int stops,
        int marks,
        int end,
        boolean startsLower) {

    private static final byte OTHER = 0;
    private static final byte SMALL = 1;
    private static final byte CAPITAL = 2;
    private static final byte DIGIT = 3;
    private static final byte COMMA = 4;
    private static final byte STOP = 5;
    private static final byte FULL_STOP = 6;
    private static final byte MARK = 7;
    private static final byte IDEOGRAPH = 8;

    /** What the characters of ASCII are; those above are looked at one by one. */
    private static final byte[] ASCII = new byte[128];

    static {
        Arrays.fill(ASCII, 'a', 'z' + 1, SMALL);
        Arrays.fill(ASCII, 'A', 'Z' + 1, CAPITAL);
        Arrays.fill(ASCII, '0', '9' + 1, DIGIT);
        ASCII[','] = ASCII[';'] = COMMA;
        ASCII['.'] = ASCII['!'] = ASCII['?'] = STOP;
        ASCII['|'] = MARK;
    }

    static Shape of(String text) {
        return of(text.toCharArray(), text.length());
    }

    /** The shape of the first so many characters. */
    static Shape of(char[] text, int n) {
        int words = 0;
        int shortWords = 0;
        int capitals = 0;
        int letters = 0;
        int digits = 0;
        int commas = 0;
        int stops = 0;
        int marks = 0;
        int ideographs = 0;
        int run = 0;
        for (int i = 0; i < n; i++) {
            char c = text[i];
            switch (c < 128 ? ASCII[c] : kind(c)) {
                case SMALL -> {
                    if (run++ == 0) words++;
                    letters++;
                    continue;
                }
                case CAPITAL -> {
                    if (run++ == 0) {
                        words++;
                        capitals++;
                    }
                    letters++;
                    continue;
                }
                case DIGIT -> {
                    if (run++ == 0) words++;
                    digits++;
                    continue;
                }
                case IDEOGRAPH -> {
                    // as part of a run of letters around it, it counts on its own and does not end the run
                    ideographs++;
                    letters++;
                    continue;
                }
                case COMMA -> commas++;
                case STOP -> {
                    if (i > 0 && (i + 1 == n || text[i + 1] <= ' ' || isCloser(text[i + 1]))) stops++;
                }
                case FULL_STOP -> stops++;
                case MARK -> marks++;
                default -> {}
            }
            if (run > 0 && run <= 3) shortWords++;
            run = 0;
        }
        if (run > 0 && run <= 3) shortWords++;
        return new Shape(
                n,
                words + (ideographs + 1) / 2,
                shortWords,
                capitals,
                letters,
                digits,
                commas,
                stops,
                marks,
                end(text, n),
                n > 0 && Character.isLowerCase(text[0]));
    }

    private static byte kind(char c) {
        if (isWord(c)) {
            if (isIdeograph(c)) return IDEOGRAPH;
            if (Character.isDigit(c)) return DIGIT;
            return Character.isUpperCase(c) ? CAPITAL : SMALL;
        }
        return switch (c) {
            case '、', '،', '，' -> COMMA;
            case '。', '！', '？', '।', '؟', '۔', '॥', '።' -> FULL_STOP;
            case '©', '»', '›', '→', '®', '•', '▼', '▸' -> MARK;
            default -> OTHER;
        };
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate(c);
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x2E80 && c <= 0x9FFF && c != 0x3001 && c != 0x3002
                || c >= 0x0E00 && c <= 0x0E7F
                || c >= 0xF900 && c <= 0xFAFF;
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’' || c == '»' || c == ')' || c == ']' || c == '“';
    }

    private static int end(char[] text, int n) {
        if (n == 0) return 0;
        char c = text[n - 1];
        boolean closed = isCloser(c) || c == '」' || c == '）';
        if (closed && n > 1) c = text[n - 2];
        return switch (c) {
            case '.' -> n > 2 && text[n - 2] == '.' ? 3 : 1;
            case '!', '?', '。', '！', '？', '।', '؟', '۔' -> 1;
            case ':', '：' -> 2;
            case '…' -> 3;
            case ',', '、', '،', '，' -> 4;
            default -> closed ? 5 : 0;
        };
    }

    double wordLength() {
        return words == 0 ? 0 : (double) letters / words;
    }
}
