package org.backfile.extract.metadata;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.backfile.extract.dom.WordTable;

/** Compares what several sources of a page say, past differences of case, punctuation and spelling of marks. */
final class Matching {

    private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");

    private Matching() {}

    /** Letters and digits only, lower case, words apart by one space. */
    static String key(String text) {
        String plain = isStable(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var key = new char[plain.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isKept(c)) {
                if (gap && length > 0) key[length++] = ' ';
                gap = false;
                if (c < 0x10000) key[length++] = WordTable.small((char) c);
                else length += Character.toChars(Character.toLowerCase(c), key, length);
            } else if (c != 0x00AD && c != '\'' && c != 0x2019) {
                gap = true;
            }
        }
        return new String(key, 0, length);
    }

    private static boolean isKept(int c) {
        if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    private static boolean isStable(String text) {
        for (int i = 0; i < text.length(); i++) if (!isStable(text.charAt(i))) return false;
        return true;
    }

    /** Whether NFKC writes a character as it is, whatever stable one stands beside it: true of most, and sooner found than the form. */
    static boolean isStable(char c) {
        if (c < 0x130) return c < 0x80 || c >= 0xC0;
        if (c < 0x2000) return c >= 0x400 && c < 0x460 || c >= 0x5D0 && c <= 0x5EA || c >= 0x621 && c <= 0x64A;
        if (c < 0x3000) return c == 0x2013 || c == 0x2014 || c >= 0x2018 && c <= 0x201F;
        boolean kana = c >= 0x3041 && c <= 0x3096 || c >= 0x30A1 && c <= 0x30FE;
        return kana || c >= 0x3001 && c <= 0x3011 || c >= 0x4E00 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3;
    }

    /** Whether two texts (or addresses, whatever their scheme and final slash) are the same but for case and punctuation. */
    static boolean isSame(String a, String b) {
        if (a.equals(b)) return true;
        String keyA = key(bare(a));
        return !keyA.isEmpty() && keyA.equals(key(bare(b)));
    }

    private static String bare(String text) {
        if (!text.startsWith("http")) return text;
        int fragment = text.indexOf('#');
        int query = text.indexOf('?');
        int end = Math.min(fragment < 0 ? text.length() : fragment, query < 0 ? text.length() : query);
        return SCHEME.matcher(text.substring(0, end)).replaceFirst("");
    }
}
