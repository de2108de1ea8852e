package org.backfile.curate;

import java.util.Arrays;

/**
 * The terms of one article with their counts: a hash table of 64-bit term hashes that is filled anew for each article. Two terms with one
 * hash are taken for one: among ten million terms that happens once in a hundred thousand archives.
 */
final class TermBag {

    private static final int MAX_COUNT = 255;

    private long[] hashes = new long[2048];
    private int[] counts = new int[2048];
    private int[] used = new int[1024];
    private int size;

    void clear() {
        for (int i = 0; i < size; i++) counts[used[i]] = 0;
        size = 0;
    }

    void add(long hash, int times) {
        if (2 * size >= hashes.length) grow();
        int slot = slot(hash);
        if (counts[slot] == 0) {
            hashes[slot] = hash;
            if (size == used.length) used = Arrays.copyOf(used, 2 * size);
            used[size++] = slot;
        }
        counts[slot] = Math.min(MAX_COUNT, counts[slot] + times);
    }

    /** How many different terms there are. */
    int size() {
        return size;
    }

    long hash(int i) {
        return hashes[used[i]];
    }

    /** 1 to 255; what is more frequent counts as 255. */
    int count(int i) {
        return counts[used[i]];
    }

    /** How often a term occurs; 0 when it does not. */
    int countOf(long hash) {
        return counts[slot(hash)];
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (counts[slot] != 0 && hashes[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldCounts = counts;
        hashes = new long[2 * oldHashes.length];
        counts = new int[2 * oldCounts.length];
        for (int i = 0; i < size; i++) {
            int old = used[i];
            int slot = slot(oldHashes[old]);
            hashes[slot] = oldHashes[old];
            counts[slot] = oldCounts[old];
            used[i] = slot;
        }
    }
}
