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
        var mine = plain(text);
        var others = plain(other.text);
        return contains(mine, others) || contains(others, mine) || isSameStem(mine, others);
    }

    boolean isLongerThan(Form other) {
        return text.length() > other.text.length();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('-', ' ');
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
