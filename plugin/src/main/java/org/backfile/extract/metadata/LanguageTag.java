package org.backfile.extract.metadata;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What we need of a BCP 47 tag.
 *
 * @param primary language, lower case; empty if not known
 * @param region country, upper case; empty if none
 */
record LanguageTag(String primary, String region) {

    static final LanguageTag NONE = new LanguageTag("", "");

    static LanguageTag of(@Nullable String tag) {
        if (tag == null || tag.isBlank()) return NONE;
        var locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        return new LanguageTag(modern(locale.getLanguage()), locale.getCountry());
    }

    /** Old codes that JDKs before 17 preferred, and Norwegian's macro code, which pages mix with Bokmål's. */
    private static String modern(String language) {
        return switch (language) {
            case "iw" -> "he";
            case "in" -> "id";
            case "ji" -> "yi";
            case "no" -> "nb";
            case "tl" -> "fil";
            default -> language;
        };
    }
}
