package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Dates in running text, in any of some sixty languages and any script's digits: {@code November 01, 2024 03:39 pm IST},
 * {@code 1er novembre 2024 à 15h39}, {@code 2024年11月1日}, {@code 01.11.2024 | 15:39 Uhr}.
 *
 * <p>A date needs a year, so that nothing depends on when the text is read. Years from 1800 to 2099.
 */
public final class DateText {

    /**
     * A date in a line.
     *
     * @param start of the date (or of the time before it), in characters of the line
     * @param end exclusive; after the time and zone when they follow
     */
    public record Dated(Timestamp when, int start, int end) {}

    /** Words and marks between a date and its time: "um", "at", "alle ore", "|". */
    private static final int BRIDGE = 3;

    /** What may stand before a year of two digits. */
    private static final String SHORTENS = "-‑./'’";

    private static final int FIRST_YEAR = 1800;
    /** In the Buddhist era. */
    private static final int LAST_YEAR = 2642;

    /** Of a year and one more. */
    static final int FEWEST_DIGITS = 3;

    private DateText() {}

    /** The first date of a line, or null. */
    public static @Nullable Timestamp first(String line, @Nullable String language) {
        var all = all(line, language);
        return all.isEmpty() ? null : all.get(0).when();
    }

    /**
     * All dates of a line in their order.
     *
     * @param language BCP 47; decides the order of {@code 03/04/2024}, ambiguous month names and zone names; null if not known
     */
    public static List<Dated> all(String line, @Nullable String language) {
        return read(line, LanguageTag.of(language));
    }

    static List<Dated> read(String line, LanguageTag tag) {
        if (!mayHoldDate(line)) return List.of();
        var tokens = new DateTokens(line);
        var days = new DayText(tokens, tag);
        var found = new ArrayList<Dated>();
        int from = 0;
        for (int i = 0; i < tokens.size(); ) {
            var day = days.at(i);
            if (day == null) {
                i++;
                continue;
            }
            var after = clockAfter(tokens, day.next(), tag);
            var before = after == null ? clockBefore(tokens, from, i, tag) : null;
            int start = tokens.get(before == null ? i : before.start()).start();
            int next = after == null ? day.next() : after.next();
            found.add(new Dated(
                    stamp(day, after != null ? after : before == null ? null : before.clock()),
                    start,
                    tokens.get(next - 1).end()));
            from = next;
            i = next;
        }
        return found;
    }

    private static Timestamp stamp(DayText.Day day, @Nullable ClockText clock) {
        return clock == null
                ? Timestamp.of(day.date())
                : new Timestamp(day.date(), clock.time(), clock.offset(day.date()));
    }

    private static @Nullable ClockText clockAfter(DateTokens tokens, int next, LanguageTag tag) {
        for (int i = next; i <= next + BRIDGE; i++) {
            var clock = ClockText.at(tokens, i, tag);
            if (clock != null) return clock;
            var token = tokens.get(i);
            if (token.kind() == DateTokens.Kind.NUMBER || token.kind() == DateTokens.Kind.END) return null;
            if (token.kind() == DateTokens.Kind.WORD && token.text().length() > 6) return null;
        }
        return null;
    }

    private record Before(ClockText clock, int start) {}

    /** "15:39 IST, 1 November 2024" */
    private static @Nullable Before clockBefore(DateTokens tokens, int from, int day, LanguageTag tag) {
        for (int i = Math.max(from, day - 9); i < day; i++) {
            var clock = ClockText.at(tokens, i, tag);
            if (clock != null && clock.next() <= day && day - clock.next() <= BRIDGE) return new Before(clock, i);
        }
        return null;
    }

    /** Most lines are told apart by a look at their digits: four that are a year, or two after what cuts a year short. */
    private static boolean mayHoldDate(String line) {
        int all = 0;
        int run = 0;
        int year = 0;
        char before = ' ';
        boolean found = false;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            int digit = c < 0x80 ? c - '0' : Character.digit(line.codePointAt(i), 10);
            if (digit >= 0 && digit <= 9) {
                all++;
                year = ++run <= 4 ? year * 10 + digit : 0;
                if (Character.isHighSurrogate(c)) i++;
                continue;
            }
            if (run > 0) {
                found |= run == 4 && year >= FIRST_YEAR && year <= LAST_YEAR
                        || run == 2 && SHORTENS.indexOf(before) >= 0;
                run = 0;
                year = 0;
            }
            found |= c == '年' || c == '년';
            if (!DateTokens.isSpace(c)) before = c;
        }
        return found && all >= FEWEST_DIGITS;
    }
}
