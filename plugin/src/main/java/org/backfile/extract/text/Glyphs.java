package org.backfile.extract.text;

/** Which characters end a sentence, part a list, open a quotation: in every script that has signs of its own for it. */
final class Glyphs {

    private static final String SENTENCE =
            ".!?\u2026\u3002\uff01\uff1f\uff0e\u0964\u0965\u061f\u06d4\u0589\u104b\u17d4\u1362";
    private static final String COMMA = ",;\u3001\uff0c\uff1b\u060c\u061b\u1363";
    private static final String COLON = ":\uff1a";
    private static final String QUOTE =
            "\"'\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f";
    private static final String CLOSING = "\"'\u2019\u201d\u00ab\u00bb\u203a\u201c\u300d\u300f)]}\uff09\u3011*";
    private static final String SEPARATOR = "|/\u203a\u00bb>\u00b7\u2022\u2013\u2014-\u2219\u25cf";

    static boolean endsSentence(int c) {
        return SENTENCE.indexOf(c) >= 0;
    }

    /** Whether a character belongs to a script that ends no sentence with a sign. */
    static boolean isUnpunctuated(int c) {
        return c >= 0x0e00 && c <= 0x0eff;
    }

    static boolean isComma(int c) {
        return COMMA.indexOf(c) >= 0;
    }

    static boolean isColon(int c) {
        return COLON.indexOf(c) >= 0;
    }

    static boolean isQuote(int c) {
        return QUOTE.indexOf(c) >= 0;
    }

    /** What may still follow the sign that ends a sentence. */
    static boolean isClosing(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Signs that part the entries of a menu or a bread-crumb trail when blanks stand around them. */
    static boolean isSeparator(int c) {
        return SEPARATOR.indexOf(c) >= 0;
    }

    /** Scripts that write no blanks between words: their characters are counted instead. */
    static boolean isUnspaced(int c) {
        if (c < 0x0e00) return false;
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c);
            default -> false;
        };
    }

    private Glyphs() {}
}
