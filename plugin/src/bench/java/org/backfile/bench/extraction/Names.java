package org.backfile.bench.extraction;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles, names and days in the form in which they are compared: without case, punctuation and the word "by". */
final class Names {

    private static final Pattern BY = Pattern.compile(
            "^\\s*(written by|posted by|reviewed by|by|von|par|por|di|da)\\s*[:\\-]?\\s+",
            CASE_INSENSITIVE | UNICODE_CHARACTER_CLASS);
    private static final Pattern AND =
            Pattern.compile("\\s*(?:;|,|\\||/|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*", UNICODE_CHARACTER_CLASS);
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2}).*", Pattern.DOTALL);

    private Names() {}

    static String plain(@Nullable String title) {
        if (title == null) return "";
        var folded = Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace("\u00ad", "");
        return String.join(" ", TextScore.words(folded));
    }

    static Set<String> set(List<String> authors) {
        var names = new HashSet<String>();
        for (var part : AND.split(BY.matcher(String.join("; ", authors)).replaceFirst(""), 0)) {
            var name = plain(BY.matcher(part).replaceFirst(""));
            if (!name.isEmpty()) names.add(name);
        }
        return names;
    }

    /** Year, month and day; empty when there is none. */
    static String day(@Nullable String date) {
        if (date == null) return "";
        var m = DAY.matcher(date);
        if (!m.matches()) return "";
        return String.format(
                Locale.ROOT, "%s-%02d-%02d", m.group(1), Integer.valueOf(m.group(2)), Integer.valueOf(m.group(3)));
    }
}
