package org.backfile.extract.metadata;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The sentence or two under the headline, when the page sets them apart from the body. */
final class Standfirsts {

    private static final int SHORTEST = 25;
    private static final int LONGEST = 500;
    private static final int NEAR = 12;
    private static final int AROUND = 5;

    private Standfirsts() {}

    /**
     * A line under the headline that is marked as one, or that says what the description says and is not a paragraph among others;
     * null when there is none.
     */
    static @Nullable String of(Scan scan, Story story, int headline) {
        String description = story.articleText("description");
        if (description == null) description = scan.metas.first("og:description", "description", "twitter:description");
        String key = description == null ? "" : Matching.key(description);
        for (int i = headline + 1; i < Math.min(scan.lines.size(), headline + 1 + NEAR); i++) {
            var line = scan.lines.get(i);
            String text = line.text();
            if (line.isFurniture() || text.length() < SHORTEST || text.length() > LONGEST) continue;
            boolean marked = line.is(Hints.STANDFIRST);
            boolean described = !marked && !key.isEmpty() && Matching.key(text).equals(key);
            if ((marked || described && isApart(scan, line)) && !isLabel(line)) return text;
        }
        return null;
    }

    private static boolean isApart(Scan scan, Line line) {
        return !line.element().normalName().equals("p")
                || line.index() + 1 == scan.lines.size()
                || isFollowedByByline(scan, line.index());
    }

    /** "Audio 03:07 min. | 25.04.24": what a player or a picture says of itself, and links such as "Read more about it". */
    private static boolean isLabel(Line line) {
        String text = line.text();
        return line.digits() * 6 > text.length()
                || text.contains("|")
                || text.contains("©")
                || line.linked() * 2 > text.length()
                || isByPicture(line.element());
    }

    /** Captions of the picture above a story are wrapped in what calls itself its lead. */
    private static boolean isByPicture(Element element) {
        Element at = element;
        for (int up = 0; at != null && up < AROUND; up++, at = at.parent()) {
            if (at.normalName().startsWith("fig")) return true;
            String name = at.className().toLowerCase(Locale.ROOT);
            if (name.contains("caption") || name.contains("image") || name.contains("photo") || name.contains("media"))
                return true;
        }
        return false;
    }

    private static boolean isFollowedByByline(Scan scan, int index) {
        for (int i = index + 1; i < Math.min(scan.lines.size(), index + 4); i++) {
            String text = scan.lines.get(i).text();
            if (Byline.read(text) != null) return true;
            var date = DateLine.of(text, LanguageTag.NONE);
            if (date != null && date.words() <= 6) return true;
        }
        return false;
    }
}
