package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page title such as {@code Ferry sinks - News - The Harbour Post}, cut at its separators. */
final class TitleParts {

    private static final Pattern SEPARATOR =
            Pattern.compile(" [|\\-–—·•»«/~›>:]+ | ?(?:\\||::|--|｜|—|：|_) ?|(?<=\\S): ");

    /** A separator's place in a title. */
    record Separator(int start, int end) {}

    private static final int MOST = 8;

    private TitleParts() {}

    /** The first few separators of a title, in order. */
    static List<Separator> separators(String title) {
        var separators = new ArrayList<Separator>();
        var matcher = SEPARATOR.matcher(title);
        while (matcher.find() && separators.size() < MOST)
            separators.add(new Separator(matcher.start(), matcher.end()));
        return separators;
    }

    /**
     * The title without the publication's name, when a part is known to be that name: a separator alone proves nothing. What stands
     * after the name goes with it.
     */
    static String withoutSite(String title, SiteNames names) {
        var ends = new ArrayList<Integer>();
        var starts = new ArrayList<Integer>(List.of(0));
        var matcher = SEPARATOR.matcher(title);
        while (matcher.find()) {
            ends.add(matcher.start());
            starts.add(matcher.end());
        }
        ends.add(title.length());
        for (int i = 1; i < starts.size(); i++) {
            String part = title.substring(starts.get(i), ends.get(i));
            boolean colon = title.substring(ends.get(i - 1), starts.get(i)).equals(": ");
            String head = title.substring(0, ends.get(i - 1)).strip();
            boolean site = colon ? names.is(part) : names.isLike(part);
            if (site && !head.isEmpty() && !names.isLike(head)) return head;
        }
        return starts.size() > 1 && names.is(title.substring(0, ends.get(0)))
                ? title.substring(starts.get(1)).strip()
                : title;
    }
}
