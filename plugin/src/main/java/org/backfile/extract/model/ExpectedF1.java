package org.backfile.extract.model;

import java.util.Arrays;

/**
 * Which of several parts of a page to keep, given how likely each belongs to the article: those above the limit that makes the expected
 * F1 over words highest (Lipton et al., <i>Optimal thresholding of classifiers to maximize F1 measure</i>, 2014), so that a page the
 * model is unsure of as a whole is read more leniently.
 */
public final class ExpectedF1 {

    private static final double EVEN = 0.5;
    private static final double ALMOST = 0.999;

    private ExpectedF1() {}

    /**
     * The probability from which a part should be kept.
     *
     * @param likely probabilities, 0 to 1
     * @param words the parts' sizes, positive
     * @return 1 when there are no parts
     */
    public static double limit(double[] likely, double[] words) {
        double expected = 0;
        for (int i = 0; i < likely.length; i++) expected += likely[i] * words[i];
        double least = least(likely, words, expected);
        var limits = new double[likely.length];
        int size = 0;
        for (double p : likely) if (p >= least) limits[size++] = p;
        limits = Arrays.copyOf(limits, size);
        Arrays.sort(limits);
        var sizes = new double[limits.length];
        for (int i = 0; i < likely.length; i++)
            if (likely[i] >= least) sizes[Arrays.binarySearch(limits, likely[i])] += words[i];
        double kept = 0;
        double right = 0;
        double best = 0;
        double limit = 1;
        for (int i = limits.length - 1; i >= 0; i--) {
            kept += sizes[i];
            right += limits[i] * sizes[i];
            double f1 = 2 * right / (kept + expected);
            if (f1 > best) {
                best = f1;
                limit = limits[i];
            }
        }
        return limit;
    }

    /** A part less likely than half the F1 that others reach can't raise it, and need not be put in order: most of a page is so. */
    private static double least(double[] likely, double[] words, double expected) {
        double kept = 0;
        double right = 0;
        for (int i = 0; i < likely.length; i++) {
            if (likely[i] < EVEN) continue;
            kept += words[i];
            right += likely[i] * words[i];
        }
        return right * ALMOST / (kept + expected);
    }
}
