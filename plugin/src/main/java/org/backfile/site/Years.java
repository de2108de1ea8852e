package org.backfile.site;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The quiet chart of years: a bar for each, its height in proportion to the year's articles. A few years stand in one row;
 * more of them in rows of a decade each, so that every year stays wide enough for a finger.
 */
record Years(Edition edition) {

    /** In the units of the chart's drawing. */
    private static final int TALLEST = 36;

    private static final int LONGEST_ROW = 10;
    private static final int DECADE = 10;

    /** One bar per year, oldest first; nothing when there is one year only. Decades without an article are left out. */
    List<Model> chart(List<Integer> entries) {
        var years = Calendar.years(edition.archive(), entries);
        if (years.size() < 2) return List.of();
        int most = Collections.max(years.values());
        int first = years.firstKey().getValue();
        int last = years.lastKey().getValue();
        boolean isOneRow = last - first < LONGEST_ROW;
        var bars = new ArrayList<Model>();
        for (int y = first; y <= last; y++) {
            if (!isOneRow && isEmptyDecade(y, years)) continue;
            var bar = bar(Year.of(y), years.getOrDefault(Year.of(y), 0), most);
            bars.add(isOneRow ? bar : bar.with("column", Math.floorMod(y, DECADE)));
        }
        return bars;
    }

    private static boolean isEmptyDecade(int year, SortedMap<Year, Integer> years) {
        int start = year - Math.floorMod(year, DECADE);
        return years.subMap(Year.of(start), Year.of(start + DECADE)).isEmpty();
    }

    private Model bar(Year year, int count, int most) {
        int height = count == 0 ? 0 : Math.max(1, Math.round(count * (float) TALLEST / most));
        return new Model()
                .with("year", year.toString())
                .with("count", edition.text().number(count))
                .with("articles", edition.text().count("articles", count))
                .with("path", count == 0 ? null : Calendar.path(year))
                .with("height", height)
                .with("y", TALLEST - height);
    }

    /** "1998–2024"; null when none of the articles is dated. */
    @Nullable
    String span(List<Integer> entries) {
        var years = Calendar.years(edition.archive(), entries);
        return years.isEmpty() ? null : edition.dates().years(years.firstKey(), years.lastKey());
    }
}
