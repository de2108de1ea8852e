package org.backfile.extract.metadata;

import java.lang.Character.UnicodeScript;

/** How much of a text is written in which script. */
final class Scripts {

    private static final UnicodeScript[] ALL = UnicodeScript.values();
    private static final int LAST_LATIN = 0x24F;

    private final int[] letters = new int[ALL.length];
    private int total;

    private Scripts() {}

    /** Counts the first letters of a text, up to a number of them. */
    static Scripts of(String text, int limit) {
        var scripts = new Scripts();
        int latin = 0;
        int others = 0;
        for (int i = 0; i < text.length() && latin + others < limit; i++) {
            int c = text.charAt(i);
            if (c < 0x80) {
                int small = c | 0x20;
                if (small >= 'a' && small <= 'z') latin++;
                continue;
            }
            if (Character.isHighSurrogate((char) c)) {
                c = text.codePointAt(i);
                if (c > Character.MAX_VALUE) i++;
            }
            if (!Character.isLetter(c)) continue;
            if (c <= LAST_LATIN) {
                latin++;
            } else {
                others++;
                scripts.letters[UnicodeScript.of(c).ordinal()]++;
            }
        }
        scripts.letters[UnicodeScript.LATIN.ordinal()] += latin;
        scripts.total = latin + others;
        return scripts;
    }

    /** All letters that were counted. */
    int total() {
        return total;
    }

    int of(UnicodeScript script) {
        return letters[script.ordinal()];
    }

    /** The script of most letters; {@code COMMON} when there are none. Kana decides for Japanese over Han. */
    UnicodeScript main() {
        if (total == 0) return UnicodeScript.COMMON;
        int kana = of(UnicodeScript.HIRAGANA) + of(UnicodeScript.KATAKANA);
        if (kana * 20 > total && of(UnicodeScript.LATIN) < total / 2) return UnicodeScript.HIRAGANA;
        int most = 0;
        for (int i = 1; i < letters.length; i++) if (letters[i] > letters[most]) most = i;
        return ALL[most];
    }
}
