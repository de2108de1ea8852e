package org.backfile.extract.metadata;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** A byline below the story: "Written by Ann Lee" at its end, an author box. */
final class FarByline {

    private static final int LONGEST = 120;
    private static final int MOST_LINES = 3_000;
    private static final int MOST_NAMES = 2;

    private final Scan scan;
    private final Vicinity vicinity;

    FarByline(Scan scan, Vicinity vicinity) {
        this.scan = scan;
        this.vicinity = vicinity;
    }

    /** The first, unless there are so many that they belong to teasers of other stories. */
    Byline find() {
        var found = new LinkedHashMap<String, Byline>();
        int last = Math.min(scan.lines.size(), vicinity.end(scan) + MOST_LINES);
        for (int i = vicinity.end(scan); i < last && found.size() <= MOST_NAMES; i++) {
            var byline = at(i);
            if (byline != null) found.putIfAbsent(Matching.key(byline.authors().get(0)), byline);
        }
        return found.isEmpty() || found.size() > MOST_NAMES
                ? Byline.NONE
                : found.values().iterator().next();
    }

    private @Nullable Byline at(int index) {
        var line = scan.lines.get(index);
        if (line.is(Hints.OTHER) || line.text().length() > LONGEST || line.heading() == 1) return null;
        var byline = Byline.isMarked(line.text()) ? Byline.read(line.text()) : null;
        if (byline == null && index + 1 < scan.lines.size() && Byline.isMarker(line.text())) {
            byline = Byline.of(scan.lines.get(index + 1).text());
        }
        return byline != null && byline.authors().stream().anyMatch(Names::isPerson) ? byline : null;
    }
}
