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

    static Shape of(String text) {
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
        int n = text.length();
        boolean startsLower = n > 0 && Character.isLowerCase(text.charAt(0));
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                if (run++ == 0) words++;
                letters++;
                continue;
            }
            if (c < 128 ? isPlainCapitalOrDigit(c) : isWord(c)) {
                if (c >= 128 && isIdeograph(c)) {
                    ideographs++;
                    letters++;
                    continue;
                }
                if (run++ == 0) {
                    words++;
                    if (Character.isUpperCase(c)) capitals++;
                }
                if (Character.isDigit(c)) digits++;
                else letters++;
                continue;
            }
            if (run > 0 && run <= 3) shortWords++;
            run = 0;
            if (c == ' ') continue;
            switch (c) {
                case ',', '、', '،', '，', ';' -> commas++;
                case '.', '!', '?' -> {
                    if (i > 0 && (i + 1 == n || text.charAt(i + 1) <= ' ' || isCloser(text.charAt(i + 1)))) stops++;
                }
                case '。', '！', '？', '।', '؟', '۔', '॥', '።' -> stops++;
                case '|', '©', '»', '›', '→', '®', '•', '▼', '▸' -> marks++;
                default -> {}
            }
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
                end(text),
                startsLower);
    }

    private static boolean isPlainCapitalOrDigit(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
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

    private static int end(String text) {
        int n = text.length();
        if (n == 0) return 0;
        char c = text.charAt(n - 1);
        boolean closed = isCloser(c) || c == '」' || c == '）';
        if (closed && n > 1) c = text.charAt(n - 2);
        return switch (c) {
            case '.' -> n > 2 && text.charAt(n - 2) == '.' ? 3 : 1;
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
