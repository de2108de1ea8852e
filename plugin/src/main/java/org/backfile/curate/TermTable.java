package org.backfile.curate;

import java.util.Arrays;

/** Counts in how many articles each term occurs: a hash table of 64-bit term hashes. */
final class TermTable {

    private long[] hashes = new long[1 << 12];
    /** Of how many articles; 0 is a free slot. */
    private int[] articles = new int[1 << 12];

    private int size;

    /** Counts one more article. */
    void add(long hash) {
        int slot = slot(hash);
        if (articles[slot]++ > 0) return;
        hashes[slot] = hash;
        if (2 * ++size >= hashes.length) grow();
    }

    /** In how many articles the term occurs. */
    int articles(long hash) {
        return articles[slot(hash)];
    }

    /** The hashes of the terms that occur in so many articles, ascending. */
    long[] between(int least, int most) {
        long[] found = new long[size];
        int count = 0;
        for (int slot = 0; slot < hashes.length; slot++) {
            if (articles[slot] >= least && articles[slot] <= most) found[count++] = hashes[slot];
        }
        found = Arrays.copyOf(found, count);
        Arrays.sort(found);
        return found;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash >>> 20) & mask;
        while (articles[slot] != 0 && hashes[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        var old = hashes;
        var oldArticles = articles;
        hashes = new long[2 * old.length];
        articles = new int[2 * old.length];
        for (int i = 0; i < old.length; i++) {
            if (oldArticles[i] == 0) continue;
            int slot = slot(old[i]);
            hashes[slot] = old[i];
            articles[slot] = oldArticles[i];
        }
    }
}
