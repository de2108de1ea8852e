package org.backfile.extract.text;

import org.backfile.extract.model.Table;
import org.backfile.extract.model.Trees;

/**
 * How likely each line of a dump is body, and how likely its headline: learned from pages with a known article in three steps,
 * each told what the step before thought of the neighbours. Thread-safe.
 */
final class LineModel {

    /** Lines longer than this in words are no headline. */
    static final double LONGEST_HEADLINE = 45;

    /** @param body, headline 0 to 1, by line */
    record Judgement(double[] body, double[] headline) {}

    private static final Trees FIRST = Trees.load(LineModel.class, "line-model-1.txt");
    private static final Trees HEADLINE = Trees.load(LineModel.class, "headline-model.txt");
    private static final Trees SECOND = Trees.load(LineModel.class, "line-model-2.txt");
    private static final int COLUMNS = SECOND.features().size();

    static Judgement judge(Dump dump) {
        int n = dump.size();
        var rows = new Table(n, COLUMNS);
        var features = new LineFeatures(dump);
        for (int i = 0; i < n; i++) features.describe(i, rows.at(i, 0));
        int known = FIRST.features().size();
        var first = FIRST.probabilities(rows);
        var look = new SecondLook(dump, first);
        var segments = new Segments(dump, first);
        for (int i = 0; i < n; i++) {
            look.describe(i, rows.at(i, known));
            segments.describe(i, rows);
        }
        known = HEADLINE.features().size();
        var headline = HEADLINE.probabilities(rows);
        for (int i = 0; i < n; i++) if (!canHead(dump, i)) headline[i] = 0;
        var place = new HeadlinePlace(headline);
        for (int i = 0; i < n; i++) place.describe(i, rows.at(i, known));
        return new Judgement(SECOND.probabilities(rows), headline);
    }

    static boolean canHead(Dump dump, int line) {
        var shape = dump.shape(line);
        return shape.units() <= LONGEST_HEADLINE
                && shape.letters() > 0
                && Credit.split(dump.line(line).text()) == null;
    }

    private LineModel() {}
}
