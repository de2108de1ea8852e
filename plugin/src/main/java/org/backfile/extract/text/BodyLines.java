package org.backfile.extract.text;

import java.util.stream.IntStream;

/**
 * Which lines are body, given how likely each is: the set whose expected F1 is highest. That is every line above a limit which is
 * half the F1 so reached (Lipton et al., <i>Optimal thresholding of classifiers to maximize F1 measure</i>, 2014), so that a page
 * the model is unsure of as a whole is read more leniently.
 */
final class BodyLines {

    /** Below this many words nothing is an article. */
    private static final double LEAST = 12;

    private static final double LONG = 8;

    /** Marks the lines of body; none when the page has no article. */
    static void mark(Dump dump, double[] p, Roles roles) {
        double limit = limit(dump, p);
        double words = 0;
        for (int i = 0; i < p.length; i++)
            if (p[i] >= limit) words += dump.shape(i).units();
        if (words < LEAST) return;
        for (int i = 0; i < p.length; i++)
            if (p[i] >= limit && dump.shape(i).letters() > 0 && !isPrintedAgain(dump, i, roles))
                roles.set(i, Role.BODY);
    }

    /** Some pages hold their story twice, for two sizes of screen; a refrain is seldom a whole sentence. */
    private static boolean isPrintedAgain(Dump dump, int line, Roles roles) {
        return dump.shape(line).isProse()
                && dump.shape(line).units() >= LONG
                && roles.is(dump.firstCopy[line], Role.BODY);
    }

    private static double limit(Dump dump, double[] p) {
        var order = IntStream.range(0, p.length)
                .boxed()
                .sorted((a, b) -> Double.compare(p[b], p[a]))
                .toList();
        double expected = 0;
        for (int i = 0; i < p.length; i++) expected += p[i] * words(dump, i);
        double kept = 0;
        double right = 0;
        double best = 0;
        double limit = 1;
        for (int i : order) {
            kept += words(dump, i);
            right += p[i] * words(dump, i);
            double f1 = 2 * right / (kept + expected);
            if (f1 > best) {
                best = f1;
                limit = p[i];
            }
        }
        return limit;
    }

    private static double words(Dump dump, int line) {
        return Math.max(0.5, dump.shape(line).units());
    }

    /** How sure the model is of the body as a whole, 0 to 1: the mean over its words. */
    static double confidence(Dump dump, double[] p, Roles roles) {
        double words = 0;
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (!roles.is(i, Role.BODY)) continue;
            words += words(dump, i);
            sum += p[i] * words(dump, i);
        }
        return words == 0 ? 0 : sum / words;
    }

    private BodyLines() {}
}
