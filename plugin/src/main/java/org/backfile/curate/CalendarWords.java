package org.backfile.curate;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The names of days and months in a language (CLDR, from the JDK): capitalised in some, but no subject of an article. */
final class CalendarWords {

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private CalendarWords() {}

    /** In lower case; of a page without a language, the English ones. */
    static Set<String> of(@Nullable String language) {
        var locale = Locale.forLanguageTag(language == null ? "en" : language);
        return KNOWN.computeIfAbsent(locale.getLanguage(), l -> read(locale));
    }

    private static Set<String> read(Locale locale) {
        var words = new HashSet<String>();
        for (var style : new TextStyle[] {TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT}) {
            Arrays.stream(DayOfWeek.values())
                    .map(d -> d.getDisplayName(style, locale))
                    .forEach(words::add);
            Arrays.stream(Month.values())
                    .map(m -> m.getDisplayName(style, locale))
                    .forEach(words::add);
        }
        var lower = new HashSet<String>();
        words.forEach(w -> lower.add(w.toLowerCase(Locale.ROOT).replace(".", "")));
        return Set.copyOf(lower);
    }
}
