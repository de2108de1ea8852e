package org.backfile.curate;

import java.util.Arrays;

/**
 * What is kept of a text to know its copies by: its length, the fingerprint of all its words, and an eighth of its shingles (Broder 1997: runs of
 * four words), those whose hash is divisible by eight, so that equal shingles are in the sample of every text or of none.
 */
final class Sketch {

    private static final int SAMPLED = 8;

    private final int every;
    private int plain;
    private int unspaced;
    private long fingerprint;
    private long beforeLast;
    private long last;
    private long[] shingles = new long[96];
    private int size;

    private Sketch(int every) {
        this.every = every;
    }

    /** Will keep a sample of the shingles. */
    static Sketch sample() {
        return new Sketch(SAMPLED);
    }

    /** Will keep all shingles. */
    static Sketch full() {
        return new Sketch(1);
    }

    /** The next word, as the pair it makes with the word before it. */
    void add(long pair, boolean isUnspaced) {
        if (isUnspaced) unspaced++;
        else plain++;
        fingerprint = TermReader.pair(fingerprint, pair);
        long shingle = TermReader.pair(beforeLast, ~pair);
        if (plain + unspaced >= 4 && shingle % every == 0) {
            if (size == shingles.length) shingles = Arrays.copyOf(shingles, 2 * size);
            shingles[size++] = shingle;
        }
        beforeLast = last;
        last = pair;
    }

    /** As in {@link Entry#words}: of scripts without spaces, overlapping pairs were counted, about as many as characters. */
    int words() {
        return plain + unspaced / 2;
    }

    long fingerprint() {
        return fingerprint;
    }

    /** The shingles kept, ascending, each once. */
    long[] shingles() {
        long[] sorted = Arrays.copyOf(shingles, size);
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < size; i++) if (i == 0 || sorted[i] != sorted[i - 1]) sorted[distinct++] = sorted[i];
        return Arrays.copyOf(sorted, distinct);
    }
}
