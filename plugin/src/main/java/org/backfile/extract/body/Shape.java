package org.backfile.extract.body;

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

    /** The shape of a text whose white space may be collapsed or not. */
    static Shape of(String text) {
        return new ShapeReader(text.toCharArray()).read(text.length());
    }

    static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’' || c == '»' || c == ')' || c == ']' || c == '“';
    }

    static int end(char[] text, int n) {
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
