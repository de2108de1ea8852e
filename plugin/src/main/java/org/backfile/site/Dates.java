package org.backfile.site;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.backfile.article.Timestamp;

/**
 * Dates in words, by the patterns and month names of the message bundle. A moment keeps the clock of its own page: nothing
 * is moved to another zone.
 */
final class Dates {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Messages text;

    Dates(Messages text) {
        this.text = text;
    }

    /** "1 November 2024". */
    String day(LocalDate date) {
        return fill("date.day", date).replace("{month}", text.say("month.of." + date.getMonthValue()));
    }

    /** "1 November", for a day of any year. */
    String dayOfYear(LocalDate date) {
        return fill("date.dayOfYear", date).replace("{month}", text.say("month.of." + date.getMonthValue()));
    }

    /** "November 2024". */
    String month(YearMonth month) {
        return fill("date.month", month.atDay(1)).replace("{month}", monthName(month.getMonthValue()));
    }

    /** "November", 1 to 12, standing alone. */
    String monthName(int month) {
        var alone = "month.alone." + month;
        return text.say(text.has(alone) ? alone : "month.of." + month);
    }

    /** "Nov", 1 to 12, for a table of months. */
    String shortMonthName(int month) {
        return text.say("month.short." + month);
    }

    /** "1 November 2024, 15:39 (UTC+05:30)", as far as it is known. */
    String moment(Timestamp moment) {
        var time = moment.time();
        if (time == null) return day(moment.date());
        var day = text.say("date.withTime", day(moment.date()), CLOCK.format(time));
        var offset = moment.offset();
        return offset == null
                ? day
                : text.say("date.withOffset", day, offset.getId().equals("Z") ? "" : offset.getId());
    }

    /** "2019–2024", or "2024". */
    String years(Year first, Year last) {
        return first.equals(last) ? first.toString() : text.say("date.span", first, last);
    }

    /** From one day's month to another's. */
    String span(LocalDate first, LocalDate last) {
        var from = YearMonth.from(first);
        var to = YearMonth.from(last);
        return from.equals(to) ? month(from) : text.say("date.spanLong", month(from), month(to));
    }

    private String fill(String pattern, LocalDate date) {
        return text.say(pattern)
                .replace("{day}", Integer.toString(date.getDayOfMonth()))
                .replace("{year}", Year.of(date.getYear()).toString());
    }
}
