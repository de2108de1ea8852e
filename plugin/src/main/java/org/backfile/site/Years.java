package org.backfile.site;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quiet chart of years: a bar for each, its height in proportion to the year's articles. */
record Years(Edition edition) {

    /** In the units of the chart's drawing. */
    private static final int TALLEST = 36;

    /** A longer stretch of years is shown without those that have no article. */
    private static final int LONGEST_WITH_GAPS = 40;

    /** One bar per year, oldest first; nothing when there is one year only. */
    List<Model> chart(List<Integer> entries) {
        var years = Calendar.years(edition.archive(), entries);
        if (years.size() < 2) return List.of();
        int most = Collections.max(years.values());
        int first = years.firstKey().getValue();
        int last = years.lastKey().getValue();
        var bars = new ArrayList<Model>();
        for (int y = first; y <= last; y++) {
            int count = years.getOrDefault(Year.of(y), 0);
            if (count > 0 || last - first < LONGEST_WITH_GAPS) bars.add(bar(Year.of(y), count, most));
        }
        return bars;
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
