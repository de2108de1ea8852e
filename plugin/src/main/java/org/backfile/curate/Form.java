package org.backfile.curate;

import java.util.Locale;

/**
 * A term as an article writes it.
 *
 * @param plain without capitals and hyphens
 * @param isName whether it has capitals where other words have none
 */
record Form(String text, String plain, boolean isName) {

    static Form of(String text, boolean isName) {
        return new Form(text, text.toLowerCase(Locale.ROOT).replace('-', ' '), isName);
    }

    /** Whether one form says what the other says: the same words within more words, or the same stem. */
    boolean repeats(Form other) {
        return contains(plain, other.plain) || contains(other.plain, plain) || isSameStem(plain, other.plain);
    }

    boolean isLongerThan(Form other) {
        return text.length() > other.text.length();
    }

    /** Whole words, where a script has spaces. */
    private static boolean contains(String phrase, String word) {
        boolean isPhrase = phrase.codePointAt(0) < 0xE00;
        for (int at = phrase.indexOf(word); at >= 0; at = phrase.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean isWhole =
                    (at == 0 || phrase.charAt(at - 1) == ' ') && (end == phrase.length() || phrase.charAt(end) == ' ');
            if (isWhole || !isPhrase) return true;
        }
        return false;
    }

    /** Words of which one may be the other's plural or another form: more than half of both is the same. */
    private static boolean isSameStem(String one, String two) {
        int same = 0;
        while (same < Math.min(one.length(), two.length()) && one.charAt(same) == two.charAt(same)) same++;
        return same >= 4 && 2 * same > Math.max(one.length(), two.length());
    }
}
