package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page title such as {@code Ferry sinks - News - The Harbour Post}, cut at its separators. */
final class TitleParts {

    /** Marks that separate when spaces stand around them. */
    private static final String SPACED = "|-–—·•»«/~›>:";

    /** Marks that separate wherever they stand. */
    private static final String ANYWHERE = "|｜—：_";

    /** A separator's place in a title. */
    record Separator(int start, int end) {}

    private static final int MOST = 8;

    private TitleParts() {}

    /** The first few separators of a title, in order. */
    static List<Separator> separators(String title) {
        return separators(title, MOST);
    }

    private static List<Separator> separators(String title, int most) {
        var separators = new ArrayList<Separator>();
        for (int i = 0; i < title.length() && separators.size() < most; ) {
            var separator = at(title, i);
            if (separator != null) separators.add(separator);
            i = separator == null ? i + 1 : separator.end();
        }
        return separators;
    }

    private static @Nullable Separator at(String title, int start) {
        char first = title.charAt(start);
        if (first == ' ') {
            int end = start + 1;
            while (is(title, end, SPACED)) end++;
            if (end > start + 1 && is(title, end, " ")) return new Separator(start, end + 1);
        } else if (Character.isLetterOrDigit(first)) {
            return null;
        }
        int mark = first == ' ' ? start + 1 : start;
        int end = title.startsWith("::", mark) || title.startsWith("--", mark) ? mark + 2 : mark + 1;
        if (is(title, mark, ANYWHERE) || end > mark + 1)
            return new Separator(start, is(title, end, " ") ? end + 1 : end);
        boolean colon = start > 0 && !isSpace(title.charAt(start - 1)) && title.startsWith(": ", start);
        return colon ? new Separator(start, start + 2) : null;
    }

    private static boolean is(String title, int at, String marks) {
        return at < title.length() && marks.indexOf(title.charAt(at)) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /**
     * The title without the publication's name, when a part is known to be that name: a separator alone proves nothing. What stands
     * after the name goes with it.
     */
    static String withoutSite(String title, SiteNames names) {
        var separators = separators(title, Integer.MAX_VALUE);
        if (separators.isEmpty()) return title;
        for (int i = 0; i < separators.size(); i++) {
            var separator = separators.get(i);
            int end = i + 1 < separators.size() ? separators.get(i + 1).start() : title.length();
            String part = title.substring(separator.end(), end);
            boolean colon = title.substring(separator.start(), separator.end()).equals(": ");
            String head = title.substring(0, separator.start()).strip();
            boolean site = colon ? names.is(part) : names.isLike(part);
            if (site && !head.isEmpty() && !names.isLike(head)) return head;
        }
        var first = separators.get(0);
        return names.is(title.substring(0, first.start()))
                ? title.substring(first.end()).strip()
                : title;
    }
}
