package org.backfile.extract.host;

import java.util.ArrayList;
import java.util.List;

/** The parts of a title that may be the site's name: behind its last separator, or before its first. A colon is none: columns use it. */
final class TitleTails {

    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « "};
    private static final int SHORTEST_REST = 2;

    /**
     * A title cut in two.
     *
     * @param part what may be the site's name, with a sign of which end it stands at
     * @param rest the title without it
     */
    record Cut(String part, String rest) {}

    private TitleTails() {}

    static List<Cut> of(String title) {
        var cuts = new ArrayList<Cut>();
        for (var separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            add(cuts, last, title, separator, false);
            add(cuts, title.indexOf(separator), title, separator, true);
        }
        return cuts;
    }

    private static void add(List<Cut> cuts, int at, String title, String separator, boolean head) {
        if (at <= 0) return;
        var before = title.substring(0, at).strip();
        var after = title.substring(at + separator.length()).strip();
        var rest = head ? after : before;
        if (rest.length() < SHORTEST_REST || before.isEmpty() || after.isEmpty()) return;
        cuts.add(new Cut((head ? "< " + before : "> " + after), rest));
    }
}
