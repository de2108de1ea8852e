package org.backfile.extract.metadata;

import java.util.Locale;
import org.backfile.article.Timestamp;
import org.backfile.extract.metadata.DateLabels.Label;
import org.jspecify.annotations.Nullable;

/**
 * A line that gives an article's dates, such as {@code Published - November 01, 2024 03:39 pm IST - Moscow} or {@code 1 November
 * 2024, updated 3 November 2024}.
 *
 * @param published the date of publication; null when the line only tells of a change
 * @param modified the date of the last change, when the line names one
 * @param place where the story was filed from, when the line ends with it
 * @param isLabelled whether it says what its dates are: "Published", "Updated"
 * @param words how many words are neither part of a date nor a label: 0 on a pure date line, many in prose
 */
public record DateLine(
        @Nullable Timestamp published,
        @Nullable Timestamp modified,
        @Nullable String place,
        boolean isLabelled,
        int words) {

    private static final int LONGEST = 300;
    private static final int LONGEST_NOTE = 200;
    private static final int EARLY = 40;

    /**
     * Reads a line; null when it has no date, only dates of something else (copyright, an event), or is longer than 300 characters.
     *
     * @param language BCP 47, or null if not known
     */
    public static @Nullable DateLine read(String line, @Nullable String language) {
        return of(line, LanguageTag.of(language));
    }

    static @Nullable DateLine of(String line, LanguageTag language) {
        if (line.length() > LONGEST) return null;
        var dates = DateText.read(line, language);
        if (dates.isEmpty()) return null;
        Timestamp published = null;
        Timestamp modified = null;
        int words = 0;
        int from = 0;
        var label = Label.NONE;
        boolean labelled = false;
        for (var dated : dates) {
            String before = line.substring(from, dated.start());
            label = DateLabels.last(before, from == 0 ? Label.NONE : label == Label.EVENT ? Label.EVENT : Label.NONE);
            words += DateLabels.otherWords(before);
            labelled |= label == Label.PUBLISHED;
            if (label == Label.MODIFIED) {
                modified = modified == null ? dated.when() : modified;
            } else if (label != Label.EVENT && published == null) {
                published = dated.when();
            }
            from = dated.end();
        }
        String after = line.substring(from);
        // "2024年11月1日 更新", "1.11.2024 (aktualisiert)"; but in "1.11.2024, aktualisiert 16:01" only the hour is of the
        // change
        if (dates.size() == 1
                && modified == null
                && label == Label.NONE
                && after.chars().noneMatch(Character::isDigit)
                && DateLabels.last(after, Label.NONE) == Label.MODIFIED) {
            modified = published;
            published = null;
        }
        if (published == null && modified == null) return null;
        String place = label == Label.PUBLISHED ? place(after) : null;
        if (place == null) words += DateLabels.otherWords(after);
        return new DateLine(published, modified, place, modified != null || labelled, words);
    }

    /** Whether a note tells the first publication from a later change; "originally published by the Post" does not. */
    static boolean isOriginal(String line) {
        String text = line.toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST_NOTE
                && DateLabels.has(text, Label.ORIGINAL, EARLY)
                && DateLabels.has(text, Label.MODIFIED, LONGEST);
    }

    /** The place that ends "Published - … IST - Moscow": after a dash, up to four words that begin with capitals. */
    private static @Nullable String place(String after) {
        String text = after.strip();
        if (text.length() < 3 || "-–—".indexOf(text.charAt(0)) < 0) return null;
        String place = text.substring(1).strip();
        if (place.isEmpty() || place.split(" ", -1).length > 4) return null;
        boolean named = place.chars().noneMatch(Character::isDigit)
                && !Character.isLowerCase(place.codePointAt(0))
                && Character.isLetter(place.codePointAt(0));
        return named ? place : null;
    }
}
