package org.backfile.curate;

/**
 * A term as an article writes it.
 *
 * @param plain without capitals and hyphens
 * @param isName whether it has capitals where other words have none
 */
record Form(String text, String plain, boolean isName) {

    /** @param lower the text in small letters */
    static Form of(String text, String lower, boolean isName) {
        return new Form(text, lower.replace('-', ' '), isName);
    }

    /** Whether one form says what the other says: the same words within more words, or the same stem. */
    boolean repeats(Form other) {
        boolean isLonger = plain.length() > other.plain.length();
        var longer = isLonger ? plain : other.plain;
        var shorter = isLonger ? other.plain : plain;
        return contains(longer, shorter) || isSameStem(longer, shorter);
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
    private static boolean isSameStem(String longer, String shorter) {
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) same++;
        return same >= 4 && 2 * same > longer.length();
    }
}
