package org.backfile.extract.metadata;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.backfile.article.Timestamp;
import org.backfile.extract.metadata.DateMention.Label;
import org.backfile.extract.metadata.DateMention.Source;
import org.jspecify.annotations.Nullable;

/**
 * When a story was published and last changed.
 *
 * @param place where it was filed from, when the visible date line says so
 */
record Dates(
        @Nullable Timestamp published,
        @Nullable Timestamp modified,
        @Nullable String place) {

    private static final int QUARTER = 15 * 60;

    static Dates of(Scan scan, Story story, Vicinity vicinity, @Nullable String url, @Nullable String language) {
        var mentions = DateMentions.of(scan, story, vicinity, url, language);
        var chosen = PublicationDay.of(mentions);
        return new Dates(
                chosen == null ? null : moment(chosen, mentions),
                modified(mentions),
                place(mentions, LanguageTag.of(language)));
    }

    /** The chosen day as precisely as any of its mentions gives it, in the page's own time zone when it shows one. */
    private static Timestamp moment(DateMention chosen, DateMentions mentions) {
        var best = chosen.when();
        for (var mention : mentions.all()) {
            var when = mention.when();
            boolean same = mention.source() != Source.CHANGED && mention.label() != Label.MODIFIED;
            boolean near = !mention.isShown() || mention.isNear() || Objects.equals(mention.line(), chosen.line());
            if (same && near && when.date().equals(best.date()) && precision(when) > precision(best)) best = when;
        }
        return best.offset() == null ? inZone(best, mentions) : inLocalTime(best, mentions);
    }

    private static int precision(Timestamp when) {
        return when.offset() != null ? 2 : when.time() != null ? 1 : 0;
    }

    /** The same instant as the page's own {@code time} element puts it, if that has another offset. */
    private static Timestamp inLocalTime(Timestamp instant, DateMentions mentions) {
        return mentions.near().stream()
                .map(DateMention::when)
                .filter(when -> when.offset() != null && when.epochSecond() / 60 == instant.epochSecond() / 60)
                .findFirst()
                .orElse(instant);
    }

    /** A time that readers see and an instant that machines are told lie a whole offset apart. */
    private static Timestamp inZone(Timestamp local, DateMentions mentions) {
        if (local.time() == null) return local;
        return mentions.all().stream()
                .filter(m -> m.source() == Source.STATED && m.when().offset() != null)
                .map(m -> local.epochSecond() - m.when().epochSecond())
                .map(apart -> new long[] {apart, Math.round((double) apart / QUARTER) * QUARTER})
                .filter(a -> Math.abs(a[0] - a[1]) < 60 && a[1] >= Zones.WESTERNMOST && a[1] <= Zones.EASTERNMOST)
                .map(a -> new Timestamp(local.date(), local.time(), ZoneOffset.ofTotalSeconds((int) a[1])))
                .findFirst()
                .orElse(local);
    }

    /** What machines are told of the last change, else what readers are. */
    private static @Nullable Timestamp modified(DateMentions mentions) {
        return mentions.first(Source.CHANGED)
                .or(() -> mentions.near().stream()
                        .filter(m -> m.label() == Label.MODIFIED)
                        .min(Comparator.comparingInt(m -> Math.abs(m.distance()))))
                .map(DateMention::when)
                .orElse(null);
    }

    private static @Nullable String place(DateMentions mentions, LanguageTag language) {
        var lines = new LinkedHashSet<Line>();
        for (var mention : mentions.near()) if (mention.line() != null && lines.size() < 3) lines.add(mention.line());
        for (var line : lines) {
            var read = DateLine.of(line.text(), language);
            if (read != null && read.place() != null) return read.place();
        }
        return null;
    }
}
