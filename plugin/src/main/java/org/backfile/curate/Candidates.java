package org.backfile.curate;

/**
 * The topics that may be an article's, and what speaks for each.
 *
 * @param topics ascending
 * @param votes each topic's share of the nearest articles, by squared likeness
 * @param likenesses to the centroid of the topic's articles, a cosine
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Candidates(int[] topics, float[] votes, float[] likenesses) {

    static final Candidates NONE = of();

    static Candidates of(int... topics) {
        return new Candidates(topics, new float[topics.length], new float[topics.length]);
    }

    int size() {
        return topics.length;
    }

    /** The likeness beside that of the topic whose articles are most alike. */
    double relativeLikeness(int i) {
        float most = 0;
        for (float likeness : likenesses) most = Math.max(most, likeness);
        return most == 0 ? 0 : likenesses[i] / most;
    }
}
