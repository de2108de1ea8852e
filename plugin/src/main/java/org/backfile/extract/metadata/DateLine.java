package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.backfile.article.Timestamp;
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

    private enum Label {
        NONE,
        PUBLISHED,
        MODIFIED,
        EVENT,
        ORIGINAL
    }

    private record Term(String word, Label label) {}

    private static final int LONGEST = 300;
    private static final int LONGEST_NOTE = 200;
    private static final int EARLY = 40;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final List<Term> TERMS = Lexicon.lines("date-labels.txt").stream()
            .map(line -> line.split("\t", -1))
            .map(columns -> new Term(columns[1], Label.valueOf(columns[0].toUpperCase(Locale.ROOT))))
            .toList();

    /**
     * Reads a line; null when it has no date, only dates of something else (copyright, an event), or is longer than 300 characters.
     *
     * @param language BCP 47, or null if not known
     */
    public static @Nullable DateLine read(String line, @Nullable String language) {
        if (line.length() > LONGEST) return null;
        var dates = DateText.all(line, language);
        if (dates.isEmpty()) return null;
        Timestamp published = null;
        Timestamp modified = null;
        var rest = new ArrayList<String>();
        int from = 0;
        var label = Label.NONE;
        boolean labelled = false;
        for (var dated : dates) {
            String before = line.substring(from, dated.start());
            label = label(before, from == 0 ? Label.NONE : label == Label.EVENT ? Label.EVENT : Label.NONE);
            rest.add(before);
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
                && label(after, Label.NONE) == Label.MODIFIED) {
            modified = published;
            published = null;
        }
        if (published == null && modified == null) return null;
        String place = label == Label.PUBLISHED ? place(after) : null;
        if (place == null) rest.add(after);
        return new DateLine(published, modified, place, modified != null || labelled, words(rest));
    }

    /** Whether a text is nothing but "Published" or "Updated on". */
    static boolean isLabel(String text) {
        String bare = text.toLowerCase(Locale.ROOT).strip();
        return TERMS.stream()
                .anyMatch(term -> bare.startsWith(term.word())
                        && bare.length() <= term.word().length() + 4);
    }

    /** Whether a text has a word that says what a date is. */
    static boolean hasLabel(String text) {
        return label(text, Label.NONE) != Label.NONE;
    }

    /** Whether a note tells the first publication from a later change; "originally published by the Post" does not. */
    static boolean isOriginal(String line) {
        String text = line.toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST_NOTE && has(text, Label.ORIGINAL, EARLY) && has(text, Label.MODIFIED, LONGEST);
    }

    private static boolean has(String text, Label label, int before) {
        return TERMS.stream().filter(term -> term.label() == label).anyMatch(term -> {
            int at = text.indexOf(term.word());
            return at >= 0 && at < before && isWhole(text, at, term.word().length());
        });
    }

    private static Label label(String before, Label otherwise) {
        String text = before.toLowerCase(Locale.ROOT);
        var label = otherwise;
        int at = -1;
        for (var term : TERMS) {
            if (term.label() == Label.ORIGINAL) continue;
            int found = text.lastIndexOf(term.word());
            if (found > at && isWhole(text, found, term.word().length())) {
                at = found;
                label = term.label();
            }
        }
        return label;
    }

    private static boolean isWhole(String text, int at, int length) {
        int first = text.codePointAt(at);
        if (!Character.isLetter(first) || Character.isIdeographic(first)) return true;
        return (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                && (at + length == text.length() || !Character.isLetter(text.charAt(at + length)) || first > 0x2E80);
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

    private static int words(List<String> parts) {
        int words = 0;
        for (String part : parts) {
            String text = part.toLowerCase(Locale.ROOT);
            for (String word : WORDS.split(text, -1)) {
                if (word.length() > 1 && TERMS.stream().noneMatch(t -> t.word().contains(word))) words++;
            }
        }
        return words;
    }
}
