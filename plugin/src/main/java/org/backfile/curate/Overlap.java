package org.backfile.curate;

/**
 * What two texts have in common, in shingles (Broder 1997).
 *
 * @param one number of the one's shingles
 * @param other number of the other's
 */
record Overlap(int common, int one, int other) {

    /** Shingles that a text must have for its share to say anything. */
    private static final int ENOUGH = 20;

    /** @param one ascending, each once */
    static Overlap of(long[] one, long[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) common++;
            if (one[i] <= other[j]) i++;
            else j++;
        }
        return new Overlap(common, one.length, other.length);
    }

    /** The share of the shorter text that the other has. */
    double share() {
        int shorter = Math.min(one, other);
        return shorter == 0 ? 0 : (double) common / shorter;
    }

    /** The same; 0 when there is too little to say. */
    double sureShare() {
        return Math.min(one, other) < ENOUGH ? 0 : share();
    }

    /** The shorter text's length by the longer's. */
    double balance() {
        return (double) Math.min(one, other) / Math.max(1, Math.max(one, other));
    }
}
