package org.backfile.extract.metadata;

/** The text of the line that is being read. Not thread-safe; one serves all lines of a page. */
final class LineText {

    /** A space for a seam and one more character may follow the longest. */
    private final char[] text = new char[Scan.LONGEST_LINE + 3];

    private int length;
    private int digits;

    /** Characters so far, maybe with a space at the end. */
    int length() {
        return length;
    }

    int digits() {
        return digits;
    }

    /**
     * Adds words, white space as single spaces.
     *
     * @param seam whether a space belongs between the words so far and these, where both are words
     */
    void add(String words, boolean seam) {
        if (length > Scan.LONGEST_LINE) return;
        if (seam && length > 1 && isWord(words.charAt(0)) && isWord(text[length - 1]) && isWord(text[length - 2]))
            text[length++] = ' ';
        int start = 0;
        while (start < words.length() && words.charAt(start) <= ' ') start++;
        if (start > 0 && length > 0 && text[length - 1] != ' ') text[length++] = ' ';
        if (start < words.length()) copy(words, start);
    }

    /** Without branches, which every word's end would make slow. */
    private void copy(String words, int start) {
        int to = length;
        int numerals = 0;
        char before = to == 0 ? ' ' : text[to - 1];
        for (int i = start; i < words.length() && to <= Scan.LONGEST_LINE; i++) {
            char c = words.charAt(i);
            if (c < 0x80) {
                c = (char) Math.max(c, ' ');
                numerals += (c - '0' | '9' - c) >>> 31 ^ 1;
            } else if (c == '\u00a0' || c == '\u2003' || c == '\u2009') {
                c = ' ';
            } else if (Character.isDigit(c)) {
                numerals++;
            }
            text[to] = c;
            int differs = (c ^ ' ') + (before ^ ' ');
            to += -differs >>> 31;
            before = c;
        }
        length = to;
        digits += numerals;
    }

    private static boolean isWord(char c) {
        if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** The line without white space at its ends. */
    String line() {
        int end = length > 0 && text[length - 1] == ' ' ? length - 1 : length;
        return new String(text, 0, end).strip();
    }

    void clear() {
        length = 0;
        digits = 0;
    }
}
