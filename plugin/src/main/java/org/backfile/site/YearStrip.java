package org.backfile.site;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/** A year as a strip of its twelve months, each with its count. */
record YearStrip(Edition edition) {

    /** The year with its name, address, count and months. */
    Model of(Year year) {
        int total = IntStream.rangeClosed(1, 12).map(m -> count(year, m)).sum();
        return new Model()
                .with("name", year.toString())
                .with("path", Calendar.path(year))
                .with("count", edition.text().count("articles", total))
                .with("months", months(year));
    }

    List<Model> months(Year year) {
        return IntStream.rangeClosed(1, 12).mapToObj(m -> month(year, m)).toList();
    }

    private Model month(Year year, int month) {
        var count = count(year, month);
        var date = year.atMonth(month);
        return new Model()
                .with("name", edition.dates().shortMonthName(month))
                .with("count", count == 0 ? null : edition.text().number(count))
                .with(
                        "articles",
                        edition.dates().month(date) + ": " + edition.text().count("articles", count))
                .with("path", count == 0 ? null : Calendar.path(date));
    }

    private int count(Year year, int month) {
        return edition.calendar()
                .months()
                .getOrDefault(year.atMonth(month), List.of())
                .size();
    }
}
