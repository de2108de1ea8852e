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
        var plain = new char[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIntricate(c)) return intricate(text);
            if (Character.isLetterOrDigit(c)) plain[size++] = Character.toLowerCase(c);
        }
        return new String(plain, 0, size);
    }

    /** Whether a character's lower case depends on what is around it, or is more than one. */
    private static boolean isIntricate(char c) {
        return c >= 128 && (c == 'Σ' || c == 'İ' || Character.isSurrogate(c));
    }

    private static String intricate(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length());
        lower.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }
}
