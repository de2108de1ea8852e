package org.backfile.curate;

import java.util.Locale;

/**
 * A term as an article writes it.
 *
 * @param term its number
 * @param isName whether it has capitals where other words have none
 */
record Form(int term, String text, boolean isName) {

    /** Whether one form says what the other says: the same words within more words, or the same stem. */
    boolean repeats(Form other) {
        return contains(text, other.text) || contains(other.text, text) || isSameStem(other);
    }

    boolean isLongerThan(Form other) {
        return text.length() > other.text.length();
    }

    private static boolean contains(String phrase, String word) {
        return spaced(phrase).contains(spaced(word));
    }

    private static String spaced(String text) {
        boolean isPhrase = text.codePointAt(0) < 0xE00;
        return isPhrase ? " " + text.replace('-', ' ').toLowerCase(Locale.ROOT) + " " : text;
    }

    /** Words of which one may be the other's plural or another form: more than half of both is the same. */
    private boolean isSameStem(Form other) {
        var one = text.toLowerCase(Locale.ROOT);
        var two = other.text.toLowerCase(Locale.ROOT);
        int same = 0;
        while (same < Math.min(one.length(), two.length()) && one.charAt(same) == two.charAt(same)) same++;
        return same >= 4 && 2 * same > Math.max(one.length(), two.length());
    }
}
