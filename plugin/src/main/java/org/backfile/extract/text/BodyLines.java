package org.backfile.extract.text;

import java.util.stream.IntStream;
import org.backfile.extract.model.ExpectedF1;

/** Which lines are body, given how likely each is: those that give the highest {@link ExpectedF1}. */
final class BodyLines {

    /** Below this many words nothing is an article. */
    private static final double LEAST = 12;

    private static final double LONG = 8;

    /** Marks the lines of body; none when the page has no article. */
    static void mark(Dump dump, double[] p, Roles roles) {
        double limit = ExpectedF1.limit(
                p, IntStream.range(0, p.length).mapToDouble(i -> words(dump, i)).toArray());
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
