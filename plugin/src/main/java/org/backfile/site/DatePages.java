package org.backfile.site;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/** The archive by date: all years, each year, each month, and what has no date. */
record DatePages(Edition edition, Press press) {

    private static final int SIZE = 100;

    /** Headlines of a month on the page of its year. */
    private static final int SAMPLE = 6;

    void write() throws IOException, BrokenTemplateException {
        index();
        for (var year : years()) year(year);
        for (var month : edition.calendar().months().keySet()) month(month);
        undated();
    }

    private void index() throws IOException, BrokenTemplateException {
        var undated = edition.calendar().undated().size();
        var model = page(edition.text().say("nav.dates"))
                .with(
                        "years",
                        years().stream().map(y -> new YearStrip(edition).of(y)).toList())
                .with("days", edition.calendar().days().isEmpty() ? null : Calendar.daysPath())
                .with("undated", undated == 0 ? null : edition.text().count("articles", undated))
                .with("undatedPath", Calendar.undatedPath());
        press.print(Calendar.index(), "dates.ftlh", model);
    }

    private void year(Year year) throws IOException, BrokenTemplateException {
        var months = new ArrayList<Model>();
        int total = 0;
        for (int m = 12; m >= 1; m--) {
            var entries = entries(year.atMonth(m));
            total += entries.size();
            if (!entries.isEmpty()) months.add(monthOfYear(year.atMonth(m), entries));
        }
        var all = new ArrayList<>(years());
        int at = all.indexOf(year);
        var model = page(year.toString())
                .with("count", edition.text().count("articles", total))
                .with("calendar", new YearStrip(edition).months(year))
                .with("months", months)
                .with("newer", at == 0 ? null : link(all.get(at - 1)))
                .with("older", at + 1 == all.size() ? null : link(all.get(at + 1)));
        press.print(Calendar.path(year), "year.ftlh", model);
    }

    private Model monthOfYear(YearMonth month, List<Integer> entries) {
        var shown = entries.subList(0, Math.min(SAMPLE, entries.size()));
        return new Model()
                .with("name", edition.dates().monthName(month.getMonthValue()))
                .with("path", Calendar.path(month))
                .with("count", edition.text().count("articles", entries.size()))
                .with("lines", new Lines(edition).of(shown))
                .with("all", shown.size() < entries.size());
    }

    private void month(YearMonth month) throws IOException, BrokenTemplateException {
        var entries = entries(month);
        var months = List.copyOf(edition.calendar().months().keySet());
        int at = months.indexOf(month);
        var listing = new Listing(edition, press, page -> Calendar.path(month, page));
        var chunks = Chunks.of(entries, SIZE);
        var name = edition.dates().month(month);
        var model = page(name)
                .with("count", edition.text().count("articles", entries.size()))
                .with("year", link(Year.of(month.getYear())))
                .with("calendar", new YearStrip(edition).months(Year.of(month.getYear())))
                .with("days", days(chunks.front()))
                .with("before", at + 1 == months.size() ? null : link(months.get(at + 1)))
                .with("after", at == 0 ? null : link(months.get(at - 1)))
                .with("older", listing.olderPages(chunks));
        press.print(Calendar.path(month), "month.ftlh", model);
        listing.writeOlder(chunks, name, Calendar.path(month), Calendar.index());
    }

    private List<Model> days(List<Integer> entries) {
        var days = new LinkedHashMap<LocalDate, List<Integer>>();
        for (int i : entries) {
            var date = edition.calendar().date(i);
            if (date != null) days.computeIfAbsent(date, d -> new ArrayList<>()).add(i);
        }
        var models = new ArrayList<Model>();
        days.forEach((day, list) -> models.add(
                new Model().with("name", edition.dates().dayOfYear(day)).with("lines", new Lines(edition).of(list))));
        return models;
    }

    private void undated() throws IOException, BrokenTemplateException {
        var entries = edition.calendar().undated();
        if (entries.isEmpty()) return;
        var listing = new Listing(edition, press, Calendar::undatedPath);
        var chunks = Chunks.of(entries, SIZE);
        var title = edition.text().say("dates.undated");
        var model = page(title)
                .with("count", edition.text().count("articles", entries.size()))
                .with("lines", new Lines(edition).of(chunks.front()))
                .with("older", listing.olderPages(chunks));
        press.print(Calendar.undatedPath(), "undated.ftlh", model);
        listing.writeOlder(chunks, title, Calendar.undatedPath(), Calendar.index());
    }

    private List<Integer> entries(YearMonth month) {
        return edition.calendar().months().getOrDefault(month, List.of());
    }

    /** Newest first. */
    private TreeSet<Year> years() {
        var years = new TreeSet<Year>(Comparator.reverseOrder());
        for (var month : edition.calendar().months().keySet()) years.add(Year.of(month.getYear()));
        return years;
    }

    private Model link(YearMonth month) {
        return new Model().with("name", edition.dates().month(month)).with("path", Calendar.path(month));
    }

    private static Model link(Year year) {
        return new Model().with("name", year.toString()).with("path", Calendar.path(year));
    }

    private static Model page(String title) {
        return new Model().with("title", title).with("section", Calendar.index());
    }
}
