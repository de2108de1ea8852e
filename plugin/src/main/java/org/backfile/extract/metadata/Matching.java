package org.backfile.extract.metadata;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares what several sources of a page say, past differences of case, punctuation and spelling of marks. */
final class Matching {

    private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");

    private Matching() {}

    /** Letters and digits only, lower case, words apart by one space. */
    static String key(String text) {
        String plain =
                (isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
                if (gap && !key.isEmpty()) key.append(' ');
                gap = false;
                key.appendCodePoint(c);
            } else if (c != 0x00AD && c != '\'' && c != 0x2019) {
                gap = true;
            }
        }
        return key.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) return false;
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
