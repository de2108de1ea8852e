package org.backfile.extract.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a page's numeric dates have the month or the day first, by those of its dates that leave no choice. */
final class NumericOrder {

    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final LanguageTag AMERICAN = new LanguageTag("en", "US");
    private static final LanguageTag BRITISH = new LanguageTag("en", "GB");
    private static final int FEWEST_DIGITS = 6;
    private static final int LONGEST = 160;
    private static final int MOST = 200;

    private NumericOrder() {}

    /** The page's language with a region of the order that its dates show; the language itself when they show none. */
    static LanguageTag language(List<Line> lines, @Nullable String language) {
        int dayFirst = 0;
        int monthFirst = 0;
        int read = 0;
        for (var line : lines) {
            if (line.digits() < FEWEST_DIGITS
                    || line.text().length() > LONGEST
                    || !hasNumeric(line.text())
                    || ++read > MOST) continue;
            var found = NUMERIC.matcher(line.text());
            while (found.find()) {
                if (isDayOnly(found, 1) && isMonth(found, 3)) dayFirst++;
                if (isMonth(found, 1) && isDayOnly(found, 3)) monthFirst++;
            }
        }
        var tag = LanguageTag.of(language);
        if (dayFirst == monthFirst
                || !tag.primary().equals("en") && !tag.primary().isEmpty()) return tag;
        if (monthFirst > dayFirst) return AMERICAN;
        return tag.region().isEmpty() || tag.region().equals("US") ? BRITISH : tag;
    }

    /** Four digits after a mark: a cheap look before the expression. */
    private static boolean hasNumeric(String text) {
        for (int i = 3; i + 4 < text.length(); i++) {
            char mark = text.charAt(i);
            if ((mark == '/' || mark == '.' || mark == '-')
                    && Character.isDigit(text.charAt(i + 1))
                    && Character.isDigit(text.charAt(i + 2))
                    && Character.isDigit(text.charAt(i + 4))) return true;
        }
        return false;
    }

    private static boolean isDayOnly(Matcher found, int group) {
        int number = Integer.parseInt(found.group(group));
        return number > 12 && number <= 31;
    }

    private static boolean isMonth(Matcher found, int group) {
        int number = Integer.parseInt(found.group(group));
        return number >= 1 && number <= 12;
    }
}
