package org.backfile.extract.body;

import java.util.Locale;

/**
 * What a line says: its letters and digits alone, in lower case. Two lines that say the same differ in punctuation, space and case only.
 */
record Saying(String plain) {

    static Saying of(String text) {
        return new Saying(plain(text));
    }

    /** Whether another line says the same. Most don't from the first word on, which is told without a copy of them. */
    boolean isSaidBy(String text) {
        return isSaidBy(text, 0);
    }

    /** The same for what a line says from a place on. */
    boolean isSaidBy(String text, int from) {
        int at = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            // whose lower case depends on what is around, or is two characters
            if (c == 'Σ' || c == 'İ' || Character.isSurrogate(c))
                return plain(text.substring(from)).equals(plain);
            if (!Character.isLetterOrDigit(c)) continue;
            if (at == plain.length() || Character.toLowerCase(c) != plain.charAt(at)) return false;
            at++;
        }
        return at == plain.length();
    }

    static String plain(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) out.appendCodePoint(c);
        }
        return out.toString();
    }
}
