package org.backfile.site;

import java.io.IOException;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "On this day": what the archive has of each day of the year, whatever the year. Which day is today, a browser knows. */
record DayPages(Edition edition, Press press) {

    private static final int SIZE = 100;

    /** A leap year, which has every day. */
    private static final int ANY_YEAR = 2024;

    void write() throws IOException, BrokenTemplateException {
        var days = List.copyOf(edition.calendar().days().keySet());
        if (days.isEmpty()) return;
        index();
        for (int i = 0; i < days.size(); i++) {
            day(days.get(i), i == 0 ? null : days.get(i - 1), i + 1 == days.size() ? null : days.get(i + 1));
        }
    }

    /** The days that have articles, a hexadecimal number for each month whose lowest bit is the first; null for none. */
    static @Nullable String mask(Calendar calendar) {
        if (calendar.days().isEmpty()) return null;
        var months = new int[12];
        for (var day : calendar.days().keySet()) months[day.getMonthValue() - 1] |= 1 << (day.getDayOfMonth() - 1);
        var words = new ArrayList<String>();
        for (int month : months) words.add(Integer.toHexString(month));
        return String.join(" ", words);
    }

    private void index() throws IOException, BrokenTemplateException {
        var months = new ArrayList<Model>();
        for (int m = 1; m <= 12; m++) {
            var cells = new ArrayList<Model>();
            int total = 0;
            for (int d = 1; d <= Year.of(ANY_YEAR).atMonth(m).lengthOfMonth(); d++) {
                var day = MonthDay.of(m, d);
                int count = entries(day).size();
                total += count;
                cells.add(cell(day, count));
            }
            months.add(new Model()
                    .with("name", edition.dates().monthName(m))
                    .with("count", edition.text().count("articles", total))
                    .with("days", cells));
        }
        press.print(Calendar.daysPath(), "days.ftlh", page(title()).with("months", months));
    }

    private Model cell(MonthDay day, int count) {
        return new Model()
                .with("id", "d" + Calendar.key(day))
                .with("day", Integer.toString(day.getDayOfMonth()))
                .with("count", count == 0 ? null : edition.text().number(count))
                .with("articles", name(day) + ": " + edition.text().count("articles", count))
                .with("path", count == 0 ? null : Calendar.path(day));
    }

    private void day(MonthDay day, @Nullable MonthDay before, @Nullable MonthDay after)
            throws IOException, BrokenTemplateException {
        var entries = entries(day);
        var listing = new Listing(edition, press, page -> Calendar.path(day, page));
        var chunks = Chunks.of(entries, SIZE);
        var name = name(day);
        var model = page(name)
                .with("count", edition.text().count("articles", entries.size()))
                .with("span", new Years(edition).span(entries))
                .with("index", Calendar.daysPath())
                .with("years", years(chunks.front()))
                .with("olderPages", listing.olderPages(chunks))
                .with("older", before == null ? null : link(before))
                .with("newer", after == null ? null : link(after));
        press.print(Calendar.path(day), "day.ftlh", model);
        listing.writeOlder(chunks, name, Calendar.path(day), Calendar.index());
    }

    private List<Model> years(List<Integer> entries) {
        var years = new LinkedHashMap<String, List<Integer>>();
        for (int i : entries) {
            var date = edition.calendar().date(i);
            if (date == null) continue;
            years.computeIfAbsent(Year.of(date.getYear()).toString(), y -> new ArrayList<>())
                    .add(i);
        }
        var models = new ArrayList<Model>();
        years.forEach(
                (year, list) -> models.add(new Model().with("name", year).with("lines", new Lines(edition).of(list))));
        return models;
    }

    private List<Integer> entries(MonthDay day) {
        return edition.calendar().days().getOrDefault(day, List.of());
    }

    private String name(MonthDay day) {
        return edition.dates().dayOfYear(day.atYear(ANY_YEAR));
    }

    private Model link(MonthDay day) {
        return new Model().with("name", name(day)).with("path", Calendar.path(day));
    }

    private String title() {
        return edition.text().say("home.onThisDay");
    }

    private static Model page(String title) {
        return new Model().with("title", title).with("section", Calendar.index());
    }
}
