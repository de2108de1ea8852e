package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line cut into numbers (of any script's digits), words and single marks, for {@link DateText}. Ideographs and kana are words
 * of one character, because {@code 2024年11月1日} has no spaces.
 */
final class DateTokens {

    /** Beyond this many characters nothing is read: lines that long are prose. */
    private static final int LIMIT = 1200;

    enum Kind {
        NUMBER,
        WORD,
        MARK,
        END
    }

    /**
     * @param text lower case; for numbers the digits as 0-9
     * @param number value of a number of up to nine digits, else -1
     * @param end exclusive, in characters of the line
     */
    record Token(Kind kind, String text, int number, int start, int end) {

        boolean is(String word) {
            return text.equals(word);
        }

        boolean isNumber(int minDigits, int maxDigits) {
            return kind == Kind.NUMBER && text.length() >= minDigits && text.length() <= maxDigits;
        }
    }

    private static final Token END = new Token(Kind.END, "", -1, 0, 0);

    private final List<Token> tokens = new ArrayList<>();

    DateTokens(String line) {
        int limit = Math.min(line.length(), LIMIT);
        for (int i = 0; i < limit; ) {
            int c = line.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Character.isDigit(c)) {
                while (end < limit && Character.isDigit(line.codePointAt(end))) {
                    end += Character.charCount(line.codePointAt(end));
                }
                tokens.add(number(line, i, end));
            } else if (isWordPart(c)) {
                while (!isSingle(c) && end < limit && continuesWord(line.codePointAt(end))) {
                    end += Character.charCount(line.codePointAt(end));
                }
                tokens.add(new Token(Kind.WORD, lower(line.substring(i, end)), -1, i, end));
            } else if (!isSpace(c)) {
                tokens.add(new Token(Kind.MARK, line.substring(i, end), -1, i, end));
            }
            i = end;
        }
    }

    /** The token at an index, or an empty one outside the line. */
    Token get(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    int size() {
        return tokens.size();
    }

    private static Token number(String line, int start, int end) {
        var digits = new StringBuilder();
        for (int i = start; i < end; i += Character.charCount(line.codePointAt(i))) {
            digits.append(Character.digit(line.codePointAt(i), 10));
        }
        int value = digits.length() <= 9 ? Integer.parseInt(digits.toString()) : -1;
        return new Token(Kind.NUMBER, digits.toString(), value, start, end);
    }

    /** Turkish dotted and dotless i become one, so that one table serves every language. */
    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace("i̇", "i").replace('ı', 'i');
    }

    private static boolean isWordPart(int c) {
        return Character.isLetter(c) || isMark(c);
    }

    private static boolean continuesWord(int c) {
        return isWordPart(c) && !isSingle(c);
    }

    private static boolean isMark(int c) {
        if (c < 0x80) return false;
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> c == 0x0970 || c == 0x05F3; // Devanagari and Hebrew abbreviation signs
        };
    }

    private static boolean isSingle(int c) {
        if (c < 0x3000) return false;
        return c >= 0x4E00 && c <= 0x9FFF
                || Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
    }

    /** Direction marks and zero-width characters stand between digits on many right-to-left pages. */
    static boolean isSpace(int c) {
        if (c < 0x80) return c <= ' ' && Character.isWhitespace(c);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
