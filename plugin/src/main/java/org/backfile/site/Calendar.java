package org.backfile.site;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.curate.Archive;
import org.jspecify.annotations.Nullable;

/** The archive by the calendar of its pages: each article on the day its own page names. */
final class Calendar {

    /** A stretch of time, both ends included. */
    record Days(LocalDate first, LocalDate last) {}

    private final SortedMap<YearMonth, List<Integer>> months = new TreeMap<>(Collections.reverseOrder());
    private final SortedMap<MonthDay, List<Integer>> days = new TreeMap<>();
    private final List<Integer> undated = new ArrayList<>();
    private final Archive archive;

    Calendar(Archive archive) {
        this.archive = archive;
        for (int i = 0; i < archive.entries().size(); i++) {
            var date = date(i);
            if (date == null) {
                undated.add(i);
                continue;
            }
            months.computeIfAbsent(YearMonth.from(date), m -> new ArrayList<>()).add(i);
            days.computeIfAbsent(MonthDay.from(date), d -> new ArrayList<>()).add(i);
        }
    }

    /** The day an article was published; null when unknown. */
    @Nullable
    LocalDate date(int entry) {
        var published = archive.entries().get(entry).metadata().published();
        return published == null ? null : published.date();
    }

    /** Newest first. */
    SortedMap<YearMonth, List<Integer>> months() {
        return months;
    }

    /** By the day of the year, whatever the year; from January on, newest first within. */
    SortedMap<MonthDay, List<Integer>> days() {
        return days;
    }

    List<Integer> undated() {
        return undated;
    }

    /** How many articles each year has, oldest first; years without any are left out. */
    static SortedMap<Year, Integer> years(Archive archive, Iterable<Integer> entries) {
        var years = new TreeMap<Year, Integer>();
        for (int i : entries) {
            var published = archive.entries().get(i).metadata().published();
            if (published != null) years.merge(Year.from(published.date()), 1, Integer::sum);
        }
        return years;
    }

    /** The first and last day of these articles; null when none is dated. */
    @Nullable
    Days span(List<Integer> entries) {
        var days = new ArrayList<LocalDate>();
        for (int i : entries) {
            var day = date(i);
            if (day != null) days.add(day);
        }
        return days.isEmpty() ? null : new Days(Collections.min(days), Collections.max(days));
    }

    static String index() {
        return "dates/index.html";
    }

    static String path(Year year) {
        return String.format(Locale.ROOT, "dates/%04d/index.html", year.getValue());
    }

    static String path(YearMonth month) {
        return stem(month) + ".html";
    }

    /** The address of an older page of a full month. */
    static String path(YearMonth month, int page) {
        return stem(month) + "/" + page + ".html";
    }

    static String daysPath() {
        return "dates/on/index.html";
    }

    /** The address of a day of the year. */
    static String path(MonthDay day) {
        return "dates/on/" + key(day) + ".html";
    }

    static String path(MonthDay day, int page) {
        return "dates/on/" + key(day) + "/" + page + ".html";
    }

    /** {@code 11-01}. */
    static String key(MonthDay day) {
        return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    static String undatedPath() {
        return "dates/undated.html";
    }

    static String undatedPath(int page) {
        return "dates/undated/" + page + ".html";
    }

    private static String stem(YearMonth month) {
        return String.format(Locale.ROOT, "dates/%04d/%02d", month.getYear(), month.getMonthValue());
    }
}
