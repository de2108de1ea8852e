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
        var key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isKept(c)) {
                if (gap && !key.isEmpty()) key.append(' ');
                gap = false;
                key.appendCodePoint(c < 0x80 ? WordTable.small((char) c) : Character.toLowerCase(c));
            } else if (c != 0x00AD && c != '\'' && c != 0x2019) {
                gap = true;
            }
        }
        return key.toString();
    }

    private static boolean isKept(int c) {
        if (c < 0x80) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    /** Whether no character is written otherwise in NFKC: true of most texts, and far sooner found than the form itself. */
    private static boolean isStable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean latin = c < 0x80 || c >= 0xC0 && c < 0x130;
            boolean quote = c == 0x2013 || c == 0x2014 || c >= 0x2018 && c <= 0x201F;
            if (!latin && !quote && !(c >= 0x400 && c < 0x460)) return false;
        }
        return true;
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
