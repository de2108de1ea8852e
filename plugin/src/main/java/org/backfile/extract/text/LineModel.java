package org.backfile.extract.text;

import org.backfile.extract.model.Row;
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

    static Judgement judge(Dump dump) {
        int n = dump.size();
        var rows = new Row[n];
        var features = new LineFeatures(dump);
        var first = new double[n];
        for (int i = 0; i < n; i++) {
            rows[i] = new Row();
            features.describe(i, rows[i]);
            first[i] = FIRST.probability(rows[i].values());
        }
        var look = new SecondLook(dump, first);
        var segments = new Segments(dump, first);
        var headline = new double[n];
        for (int i = 0; i < n; i++) {
            look.describe(i, rows[i]);
            segments.describe(i, rows[i]);
            if (canHead(dump, i)) headline[i] = HEADLINE.probability(rows[i].values());
        }
        var place = new HeadlinePlace(headline);
        var second = new double[n];
        for (int i = 0; i < n; i++) {
            place.describe(i, rows[i]);
            second[i] = SECOND.probability(rows[i].values());
        }
        return new Judgement(second, headline);
    }

    static boolean canHead(Dump dump, int line) {
        var shape = dump.shape(line);
        return shape.units() <= LONGEST_HEADLINE
                && shape.letters() > 0
                && Credit.split(dump.line(line).text()) == null;
    }

    private LineModel() {}
}
