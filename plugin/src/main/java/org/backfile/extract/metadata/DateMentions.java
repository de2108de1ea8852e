package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.backfile.extract.metadata.DateMention.Source;
import org.jspecify.annotations.Nullable;

/** All the dates of a page: what it states to machines first, then what readers see, in the order of the page. */
record DateMentions(List<DateMention> all, List<DateMention> shown, List<DateMention> near) {

    private DateMentions(List<DateMention> all) {
        this(all, only(all, DateMention::isShown), only(all, DateMention::isNear));
    }

    /** Reads a page's dates; numeric ones in the order that its unmistakable ones show. */
    static DateMentions of(Scan scan, Story story, Vicinity vicinity, @Nullable String url, @Nullable String language) {
        var reader = NumericOrder.language(scan.lines, language);
        var mentions = new ArrayList<>(StatedDates.of(scan, story, url, reader));
        mentions.addAll(ShownDates.of(scan, vicinity, reader));
        return new DateMentions(turned(mentions));
    }

    /** Day and month change places in a numeric date when only so it agrees with a date of the page that leaves no choice. */
    private static List<DateMention> turned(List<DateMention> mentions) {
        if (only(mentions, DateMention::isNumeric).isEmpty()) return mentions;
        var sure = mentions.stream()
                .filter(m -> !m.isNumeric() && (m.isNear() || !m.isShown()))
                .map(m -> m.when().date())
                .toList();
        return mentions.stream()
                .map(m -> m.isNumeric()
                                && !sure.contains(m.when().date())
                                && sure.contains(m.swapped().when().date())
                        ? m.swapped()
                        : m)
                .toList();
    }

    private static List<DateMention> only(List<DateMention> all, Predicate<DateMention> fits) {
        var fitting = new ArrayList<DateMention>();
        for (var mention : all) if (fits.test(mention)) fitting.add(mention);
        return fitting;
    }

    boolean anyNear(Predicate<DateMention> fits) {
        for (var mention : near) if (fits.test(mention)) return true;
        return false;
    }

    Optional<DateMention> first(Source source) {
        return first(m -> m.source() == source);
    }

    Optional<DateMention> first(Predicate<DateMention> fits) {
        for (var mention : all) if (fits.test(mention)) return Optional.of(mention);
        return Optional.empty();
    }

    /** How many dated lines of the page look like this one: the dates of teasers and comments come in rows. */
    long alike(Line line) {
        return shown.stream()
                .map(DateMention::line)
                .filter(other -> other != null && isAlike(line, other))
                .distinct()
                .count();
    }

    private static boolean isAlike(Line a, Line b) {
        return a.element().normalName().equals(b.element().normalName())
                && a.element().className().equals(b.element().className());
    }
}
