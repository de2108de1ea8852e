package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Timestamp;
import org.backfile.extract.metadata.DateMention.Label;
import org.backfile.extract.metadata.DateMention.Source;

/** The dates readers see, from a few lines above the headline to the end of the page. */
final class ShownDates {

    private static final int LONGEST_NEAR = 300;
    private static final int LONGEST = 200;
    private static final int SENTENCE = 120;
    private static final int MOST = 120;
    /** "Last updated" may stand in a line of its own before the date. */
    private static final int LABEL = 20;

    private final Scan scan;
    private final Vicinity vicinity;
    private final LanguageTag language;
    private final List<DateMention> mentions = new ArrayList<>();

    private ShownDates(Scan scan, Vicinity vicinity, LanguageTag language) {
        this.scan = scan;
        this.vicinity = vicinity;
        this.language = language;
    }

    /** All of them, in the order of the page; the first {@value #MOST} lines that have any. */
    static List<DateMention> of(Scan scan, Vicinity vicinity, LanguageTag language) {
        var dates = new ShownDates(scan, vicinity, language);
        int from = vicinity.first();
        for (int i = from; i < scan.lines.size() && dates.mentions.size() < MOST; i++) dates.read(i);
        int times = 0;
        for (var time : scan.times) {
            if (time.line() >= from && time.line() < scan.lines.size() && times++ < MOST) dates.read(time);
        }
        return dates.mentions;
    }

    private void read(int index) {
        var line = scan.lines.get(index);
        int length = line.text().length();
        if (line.digits() < DateText.FEWEST_DIGITS || length > (index < vicinity.end(scan) ? LONGEST_NEAR : LONGEST))
            return;
        var bare = DateLine.of(line.text(), language);
        if (bare == null) return;
        String label = label(index);
        var found = label.isEmpty() ? bare : DateLine.of(label + " " + line.text(), language);
        if (found == null) return;
        if (found.published() != null) {
            boolean named = found.isLabelled() || found.modified() != null;
            add(found.published(), named ? Label.PUBLISHED : Label.NONE, line, found.words());
        }
        if (found.modified() != null) add(found.modified(), Label.MODIFIED, line, found.words());
    }

    private void add(Timestamp when, Label label, Line line, int words) {
        mentions.add(new DateMention(
                Source.SHOWN,
                when,
                label,
                line,
                line.index() - vicinity.headline(),
                vicinity.holds(line),
                words,
                false,
                StatedDates.isNumeric(line.text(), when)));
    }

    private void read(Marked time) {
        var when = StatedDates.stamp(time.element().attr("datetime"), language);
        if (when == null) when = StatedDates.stamp(Texts.parts(time.element(), LONGEST), language);
        if (when == null) return;
        var line = scan.lines.get(time.line());
        // within a sentence it tells of what happened then
        if (line.text().length() > SENTENCE) return;
        var label = time.is(Hints.MODIFIED) ? Label.MODIFIED : labelInLine(line, when);
        mentions.add(new DateMention(
                Source.SHOWN,
                when,
                label,
                line,
                time.line() - vicinity.headline(),
                vicinity.holds(time),
                0,
                true,
                false));
    }

    /** "Updated" before a {@code time} element stands outside of it. */
    private Label labelInLine(Line line, Timestamp when) {
        for (var m : mentions)
            if (!m.isElement() && line.equals(m.line()) && isBeside(m.when(), when)) return m.label();
        return Label.NONE;
    }

    private static boolean isBeside(Timestamp a, Timestamp b) {
        return Math.abs(a.date().toEpochDay() - b.date().toEpochDay()) <= 1;
    }

    /** Up to two short lines before a date may hold its label: "Published", "Publication date". */
    private String label(int index) {
        for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
            String text = scan.lines.get(i).text();
            if (text.length() > LABEL) return "";
            if (DateLabels.last(text, DateLabels.Label.NONE) != DateLabels.Label.NONE) return text;
        }
        return "";
    }
}
