package org.backfile.extract.metadata;

import java.lang.Character.UnicodeScript;

/** How much of a text is written in which script. */
final class Scripts {

    private static final UnicodeScript[] ALL = UnicodeScript.values();

    private final int[] letters = new int[ALL.length];
    private int total;

    private Scripts() {}

    static Scripts of(String text, int limit) {
        var scripts = new Scripts();
        int latin = 0;
        for (int i = 0; i < text.length() && scripts.total < limit; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isLetter(c)) continue;
            scripts.total++;
            if (c < 0x250) latin++;
            else scripts.letters[UnicodeScript.of(c).ordinal()]++;
        }
        scripts.letters[UnicodeScript.LATIN.ordinal()] += latin;
        return scripts;
    }

    /** Letters of all scripts. */
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
        var main = UnicodeScript.COMMON;
        for (var script : ALL) if (of(script) > of(main)) main = script;
        return main;
    }
}
