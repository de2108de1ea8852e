package org.backfile.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment as precisely as the page gives it: a day, a day and a time, or a day, a time and an offset. Never more.
 *
 * @param time to the second; null when only the day is known
 * @param offset null when the page names no zone; always null without a time
 */
public record Timestamp(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) implements Comparable<Timestamp> {

    private static final Comparator<Timestamp> BY_INSTANT = Comparator.comparingLong(Timestamp::epochSecond)
            .thenComparing(Timestamp::date)
            .thenComparing(Timestamp::iso);

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d{1,9})?\\s?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?");

    public Timestamp {
        time = time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
        offset = time == null ? null : offset;
    }

    public static Timestamp of(LocalDate date) {
        return new Timestamp(date, null, null);
    }

    /** Reads an ISO 8601 date or date and time, in the extended or basic form; null when it is none. */
    public static @Nullable Timestamp parse(String text) {
        var m = ISO.matcher(text.strip());
        if (!m.matches()) return null;
        try {
            var date = LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
            if (m.group(4) == null) return of(date);
            int second = m.group(6) == null ? 0 : Math.min(59, number(m.group(6)));
            var time = LocalTime.of(number(m.group(4)), number(m.group(5)), second);
            return new Timestamp(date, time, m.group(7) == null ? null : ZoneOffset.of(m.group(7)));
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** ISO 8601, seconds only when they are not zero: {@code 2024-11-01}, {@code 2024-11-01T15:39+05:30}. */
    public String iso() {
        if (time == null) return date.toString();
        return offset == null
                ? date + "T" + time
                : OffsetDateTime.of(date, time, offset).toString();
    }

    /** Seconds since 1970, reading what is not known as the start of the day in UTC. For ordering. */
    public long epochSecond() {
        long second = time == null ? 0 : time.toSecondOfDay();
        return date.toEpochDay() * 86_400 + second - (offset == null ? 0 : offset.getTotalSeconds());
    }

    /** By instant; different records never compare as equal. */
    @Override
    public int compareTo(Timestamp other) {
        return BY_INSTANT.compare(this, other);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
