package org.backfile.extract.text;

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

    /** Marks the date lines about the article and reads them; the first that gives something wins. */
    static Dates find(Dump dump, Roles roles, int headline, @Nullable String language) {
        int body = roles.nextBody(Math.max(0, headline));
        int end = roles.lastBody() + 1;
        var dates = new Dates(null, null, null);
        for (int i = Math.max(0, headline + 1); i <= Math.min(body + 1, dump.size() - 1); i++)
            dates = dates.and(dump, roles, i, language);
        for (int i = headline - 1; i >= Math.max(0, headline - 4); i--) dates = dates.and(dump, roles, i, language);
        for (int i = end; i < Math.min(dump.size(), end + 5); i++) dates = dates.and(dump, roles, i, language);
        return dates;
    }

    private Dates and(Dump dump, Roles roles, int line, @Nullable String language) {
        var shape = dump.shape(line);
        boolean taken = !roles.is(line, Role.OUTSIDE) && !roles.is(line, Role.BODY);
        if (taken || shape.digits() < 3 || shape.units() > LONGEST || shape.isProse() && shape.units() > 12)
            return this;
        var read = DateLine.read(dump.line(line).text(), language);
        int most = roles.is(line, Role.BODY) ? OTHER_WORDS_IN_BODY : OTHER_WORDS;
        if (read == null || read.words() > most) return this;
        roles.set(line, Role.DATE);
        return new Dates(
                published == null ? read.published() : published,
                modified == null ? read.modified() : modified,
                place == null ? read.place() : place);
    }
}
