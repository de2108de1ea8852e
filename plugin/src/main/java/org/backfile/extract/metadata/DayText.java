package org.backfile.extract.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The day, month and year of a date, in the orders and spellings people write them. */
final class DayText {

    /** @param next index of the first token after it */
    record Day(LocalDate date, int next) {}

    private static final Set<String> ORDINALS = Set.of(
            "st", "nd", "rd", "th", "er", "ª", "º", "°", ".", "de", "d'", "ב", "da", "den", "a", "día", "e", "م", "ο");
    private static final Set<String> BEFORE_YEAR = Set.of(
            ".", ",", "،", "de", "del", "of", "г", "р", "року", "года", "'", "’", "/", "-", "năm", "พ", "ศ", "พ.ศ",
            "di", "m", "d", "gada", "a", "év", "th", "st", "nd", "rd");
    private static final Set<String> AFTER_YEAR = Set.of(".", ",", "m", "gada", "г", "ko", "eko", "/", "-", "،");
    private static final Set<String> YEAR_FIRST = Set.of("zh", "ja", "ko", "hu", "lt", "mn", "eu");
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH");

    private final DateTokens tokens;
    private final LanguageTag language;

    DayText(DateTokens tokens, LanguageTag language) {
        this.tokens = tokens;
        this.language = language;
    }

    @Nullable
    Day at(int i) {
        var token = tokens.get(i);
        if (token.kind() == DateTokens.Kind.NUMBER) {
            var day = ideographic(i);
            if (day == null) day = numeric(i);
            if (day == null && token.isNumber(4, 4)) day = yearFirst(i);
            if (day == null && token.isNumber(1, 2)) day = dayFirst(i);
            return day;
        }
        return token.kind() == DateTokens.Kind.WORD ? monthFirst(i) : null;
    }

    /** 2024年11月1日, 2024년 11월 1일, 令和6年11月1日 */
    private @Nullable Day ideographic(int i) {
        if (!isOne(i + 1, "年", "년")) return null;
        if (!tokens.get(i + 2).isNumber(1, 2) || !isOne(i + 3, "月", "월")) return null;
        if (!tokens.get(i + 4).isNumber(1, 2) || !isOne(i + 5, "日", "일")) return null;
        int year = tokens.get(i).number() + eraStart(i);
        return day(year, tokens.get(i + 2).number(), tokens.get(i + 4).number(), i + 6);
    }

    /** The year before the first of a Japanese era or of the Republic of China; 0 without one. */
    private int eraStart(int i) {
        if (!tokens.get(i).isNumber(1, 3)) return 0;
        return switch (tokens.get(i - 2).text() + tokens.get(i - 1).text()) {
            case "令和" -> 2018;
            case "平成" -> 1988;
            case "昭和" -> 1925;
            case "民國" -> 1911;
            default -> 0;
        };
    }

    private boolean isOne(int i, String a, String b) {
        return tokens.get(i).is(a) || tokens.get(i).is(b);
    }

    /** 2024-11-01, 01.11.2024, 11/1/24 */
    private @Nullable Day numeric(int i) {
        String mark = tokens.get(i + 1).text();
        if (!mark.equals("-") && !mark.equals(".") && !mark.equals("/") && !mark.equals("‑")) return null;
        if (!tokens.get(i + 3).is(mark) || tokens.get(i - 1).is(mark)) return null;
        var a = tokens.get(i);
        var b = tokens.get(i + 2);
        var c = tokens.get(i + 4);
        if (!b.isNumber(1, 2) || c.kind() != DateTokens.Kind.NUMBER) return null;
        if (tokens.get(i + 5).is(mark) && tokens.get(i + 6).isNumber(1, 9) && !mark.equals("-"))
            return dotted(i, a, b, c);
        if (a.isNumber(4, 4) && c.isNumber(1, 2)) return day(a.number(), b.number(), c.number(), i + 5);
        if (!a.isNumber(1, 2) || !(c.isNumber(4, 4) || (c.isNumber(2, 2) && b.isNumber(2, 2)))) return null;
        int year = c.isNumber(4, 4) ? year(c) : 2000 + c.number();
        if (c.isNumber(2, 2) && YEAR_FIRST.contains(language.primary())) {
            return day(2000 + a.number(), b.number(), c.number(), i + 5);
        }
        if (year == 0) return null;
        boolean monthFirst = b.number() > 12 || (a.number() <= 12 && isMonthFirst(mark));
        return monthFirst ? day(year, a.number(), b.number(), i + 5) : day(year, b.number(), a.number(), i + 5);
    }

    /** "2024. 11. 1. 15:39" and "2024.11.01.": the third dot ends the date when a time or nothing else follows. */
    private @Nullable Day dotted(int i, DateTokens.Token a, DateTokens.Token b, DateTokens.Token c) {
        return a.isNumber(4, 4) && c.isNumber(1, 2) && tokens.get(i + 5).is(".")
                ? day(a.number(), b.number(), c.number(), i + 6)
                : null;
    }

    /** Month before day is the custom of the United States; plain "en" is more often theirs than not. */
    private boolean isMonthFirst(String mark) {
        if (mark.equals(".")) return false;
        return MONTH_FIRST.contains(language.region())
                || (mark.equals("/")
                        && language.region().isEmpty()
                        && Set.of("en", "").contains(language.primary()));
    }

    /** 1 November 2024, 1er novembre 2024, 1. Nov. 24, 1 de noviembre de 2024 */
    private @Nullable Day dayFirst(int i) {
        var month = monthAfter(i + 1, ORDINALS, 2);
        if (month == null) {
            month = tokens.get(i + 1).is("-") || tokens.get(i + 1).is("/")
                    ? Months.at(tokens, i + 2, language.primary())
                    : null;
        }
        return month == null ? null : withYear(month.month(), tokens.get(i).number(), month.next(), true);
    }

    /** November 1, 2024 */
    private @Nullable Day monthFirst(int i) {
        var month = Months.at(tokens, i, language.primary());
        if (month == null) return null;
        int next = month.next();
        if (tokens.get(next).is(".") || tokens.get(next).is(",")) next++;
        var day = tokens.get(next);
        if (!day.isNumber(1, 2) || tokens.get(next + 1).is(":")) return null;
        return withYear(month.month(), day.number(), next + 1, false);
    }

    /** @param dayFirst whether {@code 1-Nov-24} is possible; {@code June 8-11} is no year */
    private @Nullable Day withYear(int month, int day, int from, boolean dayFirst) {
        int i = from;
        for (int skipped = 0; skipped < 4 && BEFORE_YEAR.contains(tokens.get(i).text()); skipped++) i++;
        var token = tokens.get(i);
        int year = year(token);
        boolean shortened = token.isNumber(2, 2) && (isOne(i - 1, "'", "’") || (dayFirst && isOne(i - 1, "-", "/")));
        if (shortened) year = 2000 + token.number();
        return year == 0 ? null : day(year, month, day, i + 1);
    }

    /** 2024. november 1., 2024 m. lapkričio 1 d., 2024. gada 1. novembris */
    private @Nullable Day yearFirst(int i) {
        int year = year(tokens.get(i));
        if (year == 0) return null;
        int next = i + 1;
        for (int skipped = 0;
                skipped < 3 && AFTER_YEAR.contains(tokens.get(next).text());
                skipped++) next++;
        if (tokens.get(next).isNumber(1, 2)) {
            var month = monthAfter(next + 1, ORDINALS, 1);
            return month == null || year(tokens.get(month.next())) != 0
                    ? null
                    : day(year, month.month(), tokens.get(next).number(), month.next());
        }
        var month = Months.at(tokens, next, language.primary());
        if (month == null) return null;
        int at = month.next();
        for (int skipped = 0; skipped < 2 && BEFORE_YEAR.contains(tokens.get(at).text()); skipped++) at++;
        var day = tokens.get(at);
        // "in 2024. November 1, 2023": the second year is the date's own
        if (!day.isNumber(1, 2) || tokens.get(at + 1).is(":")) return null;
        if (year(tokens.get(at + 1)) != 0 || year(tokens.get(at + 2)) != 0) return null;
        return day(year, month.month(), day.number(), at + 1);
    }

    private Months.@Nullable Named monthAfter(int from, Set<String> fillers, int most) {
        int i = from;
        for (int skipped = 0; ; skipped++) {
            var month = Months.at(tokens, i, language.primary());
            if (month != null) return month;
            if (skipped == most || !fillers.contains(tokens.get(i).text())) return null;
            i++;
        }
    }

    /** A year from 1800 to 2099, Buddhist years reckoned back; 0 when the token is none. */
    private int year(DateTokens.Token token) {
        if (!token.isNumber(4, 4)) return 0;
        int year = token.number();
        if (year >= 2443 && year < 2643 && language.primary().equals("th")) year -= 543;
        return year >= 1800 && year <= 2099 ? year : 0;
    }

    private static @Nullable Day day(int year, int month, int day, int next) {
        if (year < 1800 || year > 2099) return null;
        try {
            return new Day(LocalDate.of(year, month, day), next);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
