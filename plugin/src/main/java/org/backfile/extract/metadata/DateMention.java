package org.backfile.extract.metadata;

import java.time.LocalDate;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * One place where a page gives a date.
 *
 * @param when as precisely as that place gives it
 * @param label what the words before it call it, or the class of its element
 * @param line the visible line it stands in; null for what only machines read
 * @param distance lines below the headline, negative above it; 0 for what only machines read
 * @param isNear whether it stands where the date of the story does, see {@link Vicinity}
 * @param words of that line that belong to no date and no label
 * @param isElement whether a {@code time} element holds it
 * @param isNumeric whether its day and month could be the other way round
 */
record DateMention(
        Source source,
        Timestamp when,
        Label label,
        @Nullable Line line,
        int distance,
        boolean isNear,
        int words,
        boolean isElement,
        boolean isNumeric) {

    /** Where a date was found. */
    enum Source {
        /** JSON-LD of the story, or a meta tag made for it. */
        STATED,
        /** {@code itemprop=datePublished} in the text. */
        MARKED,
        /** A meta tag whose name sounds like it. */
        HINTED,
        /** JSON-LD of the page around the story: every page has one, articles or not. */
        PAGE,
        /** What machines are told of the last change. */
        CHANGED,
        /** In the page's address. */
        ADDRESS,
        /** In a line that readers see. */
        SHOWN
    }

    /** What a page calls a date. */
    enum Label {
        NONE,
        PUBLISHED,
        MODIFIED
    }

    static DateMention unseen(Source source, Timestamp when, boolean isNumeric) {
        return new DateMention(source, when, Label.NONE, null, 0, false, 0, false, isNumeric);
    }

    /** The same with day and month the other way round. */
    DateMention swapped() {
        var date = LocalDate.of(
                when.date().getYear(), when.date().getDayOfMonth(), when.date().getMonthValue());
        var other = new Timestamp(date, when.time(), when.offset());
        return new DateMention(source, other, label, line, distance, isNear, words, isElement, false);
    }

    boolean isShown() {
        return source == Source.SHOWN;
    }
}
