package org.backfile.curate;

import java.util.Arrays;

/** A few terms to be found by their hashes in a text of many. */
final class SoughtTerms {

    private static final int BITS = 1 << 10;

    private final long[] hashes;
    private final int[] places;
    /** A bit for each hash: nine words of ten are told by a look at it. */
    private final long[] bits = new long[BITS / 64];

    SoughtTerms(int[] terms, TermNumbers numbers) {
        hashes = Arrays.stream(terms).mapToLong(numbers::hash).sorted().toArray();
        places = new int[terms.length];
        for (int i = 0; i < terms.length; i++) {
            long hash = numbers.hash(terms[i]);
            places[Arrays.binarySearch(hashes, hash)] = i;
            bits[slot(hash)] |= 1L << hash;
        }
    }

    /** The index of the term in the array; negative for others. */
    int find(long hash) {
        if ((bits[slot(hash)] & (1L << hash)) == 0) return -1;
        int i = Arrays.binarySearch(hashes, hash);
        return i < 0 ? -1 : places[i];
    }

    private static int slot(long hash) {
        return (int) (hash >>> 6) & (BITS / 64 - 1);
    }
}
