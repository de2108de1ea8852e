package org.backfile.curate;

import org.backfile.store.Spool;

/**
 * One article's terms with their counts, ascending: the frequent first. Used again for the next article, so that each thread needs its
 * own.
 */
final class TermList {

    private static final float[] WEIGHTS = weights();
    private static final int COUNT = 0xFF;

    /** Number and count of each term: 23 bits and 8. */
    private int[] packed = new int[1024];

    private int size;

    /** One term with its count, as a number that is in order of the terms. */
    static int packed(int term, int count) {
        return term << 8 | count;
    }

    void read(Spool spool, int article) {
        size = spool.length(article);
        if (packed.length < size) packed = new int[Math.max(size, 2 * packed.length)];
        spool.read(article, packed);
    }

    int size() {
        return size;
    }

    int term(int i) {
        return packed[i] >>> 8;
    }

    /** How often the term occurs, 1 to 255. */
    int count(int i) {
        return packed[i] & COUNT;
    }

    /** What the term weighs, without its rarity. */
    float weight(int i) {
        return WEIGHTS[packed[i] & COUNT];
    }

    /** The place of the first term that is not before this one. */
    int firstFrom(int term) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (packed[middle] >>> 8 < term) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    boolean has(int term) {
        int place = firstFrom(term);
        return place < size && packed[place] >>> 8 == term;
    }

    /** What a count weighs: 1 + ln count. */
    static float weightOf(int count) {
        return WEIGHTS[count];
    }

    private static float[] weights() {
        var weights = new float[COUNT + 1];
        for (int i = 1; i < weights.length; i++) weights[i] = (float) (1 + Math.log(i));
        return weights;
    }
}
