package org.backfile.curate;

import java.util.Arrays;

/**
 * The dot products of one article with the others of a block, of which few are good enough to be looked at: for runs of the others, it is
 * known what none can do without. One per thread.
 */
final class Sums {

    private static final int RUN = 64;
    /** After so many articles the runs' floors are looked up again. They only grow: old ones are low, which does no harm. */
    private static final int LASTING = 64;
    /** What rounding may make of a score. */
    private static final float ALMOST = 0.9999f;

    private final TermLists lists;
    private final Nearest nearest;
    private final int first;
    private final float[] sums;
    /** Of each run, the shortest vector, and the least that a floor times the vector's length comes to. */
    private final float[] shortest;

    private final float[] floors;
    private int age;

    /** @param first article of the block */
    Sums(TermLists lists, Nearest nearest, int first, float[] sums) {
        this.lists = lists;
        this.nearest = nearest;
        this.first = first;
        this.sums = sums;
        shortest = new float[(sums.length + RUN - 1) / RUN];
        floors = new float[shortest.length];
        Arrays.fill(shortest, Float.MAX_VALUE);
        for (int i = 0; i < sums.length; i++) {
            shortest[i / RUN] = Math.min(shortest[i / RUN], lists.length(first + i));
        }
    }

    /** Puts the article and the first so many of the block forward to each other. */
    void offer(int article, int others) {
        if (age++ % LASTING == 0) lookUpFloors();
        float length = lists.length(article);
        for (int run = 0; run * RUN < others; run++) {
            float needed = ALMOST * length * Math.min(nearest.floor(article) * shortest[run], floors[run]);
            int end = Math.min(others, (run + 1) * RUN);
            for (int i = run * RUN; i < end; i++) {
                if (sums[i] < needed || sums[i] <= 0) continue;
                nearest.offer(article, first + i, sums[i] / (length * lists.length(first + i)));
            }
        }
    }

    private void lookUpFloors() {
        Arrays.fill(floors, Float.MAX_VALUE);
        for (int i = 0; i < sums.length; i++) {
            float floor = nearest.floor(first + i) * lists.length(first + i);
            floors[i / RUN] = Math.min(floors[i / RUN], floor);
        }
    }
}
