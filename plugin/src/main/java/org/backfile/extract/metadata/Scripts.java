package org.backfile.extract.metadata;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** How much of a text is written in which script. */
record Scripts(Map<UnicodeScript, Integer> letters, int total) {

    private static final int LAST_LATIN = 0x24F;

    /** Counts the first letters of a text, up to a number of them. */
    static Scripts of(String text, int limit) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        int total = 0;
        int latin = 0;
        for (int i = 0; i < text.length() && total < limit; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int small = c | 0x20;
            boolean letter = c < 0x80 ? small >= 'a' && small <= 'z' : Character.isLetter(c);
            if (!letter) continue;
            total++;
            if (c <= LAST_LATIN) latin++;
            else letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
        if (latin > 0) letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        return new Scripts(letters, total);
    }

    int of(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    /** The script of most letters; {@code COMMON} when there are none. Kana decides for Japanese over Han. */
    UnicodeScript main() {
        if (total == 0) return UnicodeScript.COMMON;
        int kana = of(UnicodeScript.HIRAGANA) + of(UnicodeScript.KATAKANA);
        if (kana * 20 > total && of(UnicodeScript.LATIN) < total / 2) return UnicodeScript.HIRAGANA;
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
