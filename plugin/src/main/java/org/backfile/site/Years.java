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

    private static final int MOST_LABELS = 10;

    /** How many bars a label covers. */
    private static final int ROOM = 3;

    /** One bar per year, oldest first; nothing when there is one year only. */
    List<Model> chart(List<Integer> entries) {
        var years = Calendar.years(edition.archive(), entries);
        if (years.size() < 2) return List.of();
        int most = Collections.max(years.values());
        int first = years.firstKey().getValue();
        int last = years.lastKey().getValue();
        var shown = new ArrayList<Year>();
        for (int y = first; y <= last; y++) {
            if (years.containsKey(Year.of(y)) || last - first < LONGEST_WITH_GAPS) shown.add(Year.of(y));
        }
        var bars = new ArrayList<Model>();
        for (int i = 0; i < shown.size(); i++) {
            var year = shown.get(i);
            bars.add(bar(year, years.getOrDefault(year, 0), most)
                    .with("labelled", labelled(year.getValue(), i, shown.size() - 1)));
        }
        return bars;
    }

    /** Every year of a short chart; of a long one the first, the last, and round ones with room around them. */
    private static boolean labelled(int year, int at, int last) {
        if (last < MOST_LABELS || at == 0 || at == last) return true;
        return year % 5 == 0 && at >= ROOM && last - at >= ROOM;
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
