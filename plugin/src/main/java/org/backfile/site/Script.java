package org.backfile.site;

import java.util.Locale;
import java.util.Set;

/** What a language's writing asks of a page. */
final class Script {

    private static final Set<String> LEFTWARD =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> LEFTWARD_SCRIPTS =
            Set.of("adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa");

    private Script() {}

    /** {@code rtl} or {@code ltr}, for a BCP 47 tag; a script subtag decides, then the language. */
    static String direction(String language) {
        var subtags = language.toLowerCase(Locale.ROOT).split("[-_]", -1);
        for (int i = 1; i < subtags.length; i++) {
            if (subtags[i].length() == 4 && Character.isLetter(subtags[i].charAt(0)))
                return LEFTWARD_SCRIPTS.contains(subtags[i]) ? "rtl" : "ltr";
        }
        return LEFTWARD.contains(subtags[0]) ? "rtl" : "ltr";
    }
}
