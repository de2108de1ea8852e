package org.backfile.extract.metadata;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.backfile.extract.metadata.DateMention.Label;
import org.backfile.extract.metadata.DateMention.Source;
import org.jspecify.annotations.Nullable;

/** Which of a page's dates is the day its story was published. */
final class PublicationDay {

    /** A line with more words than this beside its date is about something else. */
    private static final int FEW = 5;

    private static final int FEW_WHEN_LABELLED = 8;
    private static final int ABOVE = -2;
    private static final int CLOSE = 8;

    private final DateMentions mentions;

    private PublicationDay(DateMentions mentions) {
        this.mentions = mentions;
    }

    /** The mention that gives the day; null when the page has no date of its own. */
    static @Nullable DateMention of(DateMentions mentions) {
        var day = new PublicationDay(mentions);
        return day.original().or(day::chosen).orElse(null);
    }

    private Optional<DateMention> chosen() {
        return mentions.first(Source.STATED)
                .map(this::orShownInstead)
                .or(() -> mentions.first(Source.MARKED))
                .or(this::near)
                .or(this::hinted)
                .or(this::ofPage)
                .or(this::below)
                .or(() -> mentions.first(Source.ADDRESS))
                // readers see it as the date of the story; a date that only machines see may be of any edit
                .or(this::changed);
    }

    /** "Originally published on 3 May 2019 but updated since": what is dated otherwise is the update. */
    private Optional<DateMention> original() {
        return mentions.shown().stream()
                .filter(m -> m.label() == Label.PUBLISHED && m.distance() > 0)
                .filter(m -> m.line() != null
                        && !m.line().isFurniture()
                        && DateLine.isOriginal(m.line().text()))
                .findFirst();
    }

    /**
     * Readers take a bare date at the headline for the story's, and one called "Published" all the more. Where machines are told
     * another, theirs is of an import, of the page's first draft, or of a text since rewritten. A day apart is only another time
     * zone.
     */
    private DateMention orShownInstead(DateMention stated) {
        if (isShown(stated)) return stated;
        var shown = near().or(this::below).orElse(null);
        if (shown == null || !(shown.label() == Label.PUBLISHED || isBare(shown))) return stated;
        if (shown.label() == Label.NONE && mentions.anyNear(m -> isSameDay(m, stated))) return stated;
        long apart = shown.when().date().toEpochDay() - stated.when().date().toEpochDay();
        if (Math.abs(apart) == 1) return isZone(stated, shown) && !isConfirmed(shown) ? stated : shown;
        if (isChange(shown)) return stated;
        var line = shown.line();
        boolean plain = line != null && !line.isFurniture() && !line.is(Hints.MODIFIED);
        return apart < 0 || (plain && isBare(shown)) ? shown : stated;
    }

    /** Whether it is the shown day anywhere on Earth when the stated instant comes. */
    private static boolean isZone(DateMention stated, DateMention shown) {
        return stated.when().offset() != null
                && Zones.isDaySomewhere(
                        stated.when().epochSecond(), shown.when().date());
    }

    /** Its {@code time} element calls the shown day that of an update, and so do machines hear it. */
    private boolean isChange(DateMention shown) {
        return mentions.anyNear(m -> m.label() == Label.MODIFIED
                        && m.isElement()
                        && Objects.equals(m.line(), shown.line())
                        && isSameDay(m, shown))
                && mentions.first(m -> m.source() == Source.CHANGED && isSameDay(m, shown))
                        .isPresent();
    }

    private boolean isConfirmed(DateMention shown) {
        return mentions.first(m -> isSameDay(m, shown) && m.source() == Source.ADDRESS)
                .isPresent();
    }

    private boolean isShown(DateMention stated) {
        return mentions.anyNear(m -> m.label() != Label.MODIFIED && isSameDay(m, stated));
    }

    private static boolean isSameDay(DateMention a, DateMention b) {
        return a.when().date().equals(b.when().date());
    }

    private boolean isBare(DateMention shown) {
        return shown.label() == Label.NONE
                && shown.distance() >= ABOVE
                && shown.distance() <= CLOSE
                && words(shown) <= FEW;
    }

    /** Of its line: a {@code time} element may stand in a sentence, too. */
    private int words(DateMention shown) {
        int words = 0;
        for (var m : mentions.shown()) if (Objects.equals(m.line(), shown.line())) words = Math.max(words, m.words());
        return words;
    }

    /** The date closest to the headline, rather below it than above. */
    private Optional<DateMention> near() {
        DateMention nearest = null;
        for (var m : mentions.shown()) {
            boolean fits = m.label() != Label.MODIFIED && (m.isNear() ? m.words() <= most(m) : isRightAbove(m));
            if (fits && (nearest == null || isNearer(m, nearest))) nearest = m;
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean isNearer(DateMention a, DateMention b) {
        int farther = far(a) - far(b);
        return farther < 0 || farther == 0 && a.isElement() && !b.isElement();
    }

    private static int far(DateMention shown) {
        return shown.distance() >= 0 ? shown.distance() : 3 - shown.distance();
    }

    /** Some sites put the date into a strip above the headline that looks like a menu. */
    private static boolean isRightAbove(DateMention shown) {
        return shown.distance() < 0 && shown.distance() >= ABOVE && shown.words() <= 1;
    }

    private static int most(DateMention mention) {
        var line = mention.line();
        boolean labelled = mention.label() == Label.PUBLISHED
                || (line != null && (line.is(Hints.DATE) || Byline.isMarked(line.text())));
        return labelled ? FEW_WHEN_LABELLED : FEW;
    }

    /** The earliest: content systems tell of the last publication, too. */
    private Optional<DateMention> hinted() {
        return mentions.all().stream()
                .filter(m -> m.source() == Source.HINTED)
                .min(Comparator.comparing(DateMention::when));
    }

    /** The page itself has a date, too, whatever it holds; that it shows one tells articles from the rest. */
    private Optional<DateMention> ofPage() {
        return mentions.near().isEmpty() ? Optional.empty() : mentions.first(Source.PAGE);
    }

    /** "Posted on …" below the story, or a date that stands alone there, unlike those of teasers and comments. */
    private Optional<DateMention> below() {
        var first = mentions.first(m -> m.isShown() && m.distance() > 0);
        return mentions.first(m -> {
            var line = m.line();
            if (line == null || !m.isShown() || m.isNear() || m.distance() <= 0) return false;
            if (m.label() == Label.MODIFIED || line.linked() * 2 > line.text().length()) return false;
            boolean isFirst = first.isPresent() && line.equals(first.get().line());
            if (m.label() == Label.PUBLISHED) return m.words() <= 3 && (isFirst || !line.isFurniture());
            boolean alone = m.words() <= 1 && mentions.alike(line) == 1;
            return alone && (!line.isFurniture() || (isFirst && line.is(Hints.DATE)));
        });
    }

    private Optional<DateMention> changed() {
        return mentions.near().stream()
                .filter(m -> m.label() == Label.MODIFIED && m.words() <= FEW_WHEN_LABELLED)
                .min(Comparator.comparingInt(PublicationDay::far))
                .or(() -> mentions.shown().stream()
                        .filter(m -> m.label() == Label.MODIFIED && m.words() <= 2 && m.distance() > 0)
                        .filter(m -> m.line() != null && !m.line().isFurniture())
                        .findFirst());
    }
}
