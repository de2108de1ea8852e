package org.backfile.extract.text;

import java.time.LocalDate;
import java.util.HashSet;
import org.backfile.article.Timestamp;
import org.backfile.extract.metadata.DateLine;
import org.jspecify.annotations.Nullable;

/**
 * When and where a dump says the story was published: lines of dates around the headline, or at the foot of the body.
 *
 * @param place the place of filing, when a date line ends with it
 */
record Dates(
        @Nullable Timestamp published,
        @Nullable Timestamp modified,
        @Nullable String place) {

    /** Words beside date and label, on a line that the model takes for body and on any other. */
    private static final int OTHER_WORDS_IN_BODY = 3;

    private static final int OTHER_WORDS = 8;
    private static final double LONGEST = 24;
    /** Lines below the first of body, which may be a standfirst. */
    private static final int AMONG_BODY = 4;

    /** Marks the date lines about the article and reads them; the first that gives something wins. */
    static Dates find(Dump dump, Roles roles, int headline, @Nullable String language) {
        int body = roles.nextBody(Math.max(0, headline));
        int end = roles.lastBody() + 1;
        var dates = new Dates(null, null, null);
        for (int i = Math.max(0, headline + 1); i <= Math.min(body + AMONG_BODY, dump.size() - 1); i++)
            dates = dates.and(dump, roles, i, language);
        for (int i = headline - 1; i >= Math.max(0, headline - 4); i--) dates = dates.and(dump, roles, i, language);
        for (int i = end; i < Math.min(dump.size(), end + 5); i++) dates = dates.and(dump, roles, i, language);
        if (dates.published == null && dates.modified == null) dates = elsewhere(dump, roles, language);
        // a page that only says when it was last changed has no better date to offer
        return dates.published == null ? new Dates(dates.modified, dates.modified, dates.place) : dates;
    }

    /** The one day that all lines of nothing but a date agree on, wherever they stand; lines that say "Published" go first. */
    private static Dates elsewhere(Dump dump, Roles roles, @Nullable String language) {
        for (boolean labelled : new boolean[] {true, false}) {
            var days = new HashSet<LocalDate>();
            DateLine first = null;
            int at = -1;
            for (int i = 0; i < dump.size(); i++) {
                var read = roles.is(i, Role.OUTSIDE) && dump.shape(i).isDated() ? read(dump, i, language) : null;
                if (read == null || read.words() > 0 || labelled && !read.isLabelled()) continue;
                var when = read.published() == null ? read.modified() : read.published();
                if (when != null) days.add(when.date());
                if (first == null) {
                    first = read;
                    at = i;
                }
            }
            if (first == null || days.size() != 1) continue;
            roles.set(at, Role.DATE);
            return new Dates(first.published(), first.modified(), first.place());
        }
        return new Dates(null, null, null);
    }

    /** Reads a line with blanks put back where two elements met: "EditorialMay 4, 2021May 6, 2021". */
    private static @Nullable DateLine read(Dump dump, int line, @Nullable String language) {
        var text = dump.line(line).text();
        var spaced = new StringBuilder(text);
        for (int i = text.length() - 1; i > 0; i--) {
            char before = text.charAt(i - 1);
            boolean met = Character.isUpperCase(text.charAt(i))
                    && (Character.isLowerCase(before) || i > 3 && isFigures(text, i - 4, i));
            if (met) spaced.insert(i, ' ');
        }
        return DateLine.read(spaced.toString(), language);
    }

    private static boolean isFigures(String text, int from, int to) {
        for (int i = from; i < to; i++) if (!Character.isDigit(text.charAt(i))) return false;
        return true;
    }

    private Dates and(Dump dump, Roles roles, int line, @Nullable String language) {
        var shape = dump.shape(line);
        boolean taken = !roles.is(line, Role.OUTSIDE) && !roles.is(line, Role.BODY);
        if (taken || shape.digits() < 3 || shape.units() > LONGEST || shape.isProse() && shape.units() > 12)
            return this;
        var read = read(dump, line, language);
        int most = roles.is(line, Role.BODY) ? OTHER_WORDS_IN_BODY : OTHER_WORDS;
        if (read == null || read.words() > most) return this;
        roles.set(line, Role.DATE);
        return new Dates(
                published == null ? read.published() : published,
                modified == null ? read.modified() : modified,
                place == null ? read.place() : place);
    }
}
