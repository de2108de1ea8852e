package org.backfile.curate;

/**
 * How rare something is among the articles, in steps: a bigger archive, or one more article that has it, seldom changes anything, so that the
 * lists of related articles stay as they are when an unrelated article comes in. Rarity is ln(articles / articles with it).
 */
final class Rarity {

    /** Steps in a doubling. */
    private static final int STEPS = 2;

    private static final double STEP = Math.log(2) / STEPS;

    /** Of what nearly all have: little, but never nothing, as it may be all there is. */
    private static final double LEAST = STEP / 8;

    private Rarity() {}

    /** @param spread number of articles that have it, 1 to {@code articles} */
    static double of(int spread, int articles) {
        return Math.max(LEAST, STEP * (step(articles) - step(spread)));
    }

    /** A number of articles, to the nearest step. */
    static double stepped(int articles) {
        return articles == 0 ? 0 : Math.exp(STEP * step(articles));
    }

    private static long step(int number) {
        return Math.round(Math.log(number) / STEP);
    }
}
