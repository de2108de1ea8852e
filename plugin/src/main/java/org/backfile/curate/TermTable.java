package org.backfile.curate;

import java.util.Arrays;

/** Numbers terms in the order they come, and counts in how many articles each occurs. */
final class TermTable {

    private long[] hashes = new long[1 << 12];
    /** The term's number plus one; 0 is a free slot. */
    private int[] numbers = new int[1 << 12];

    private long[] terms = new long[1 << 11];
    private int[] articles = new int[1 << 11];
    private int size;

    /** The term's number; counts one more article. */
    int add(long hash) {
        if (2 * size >= hashes.length) grow();
        int slot = slot(hash);
        if (numbers[slot] == 0) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, 2 * size);
                articles = Arrays.copyOf(articles, 2 * size);
            }
            hashes[slot] = hash;
            terms[size] = hash;
            numbers[slot] = ++size;
        }
        int number = numbers[slot] - 1;
        articles[number]++;
        return number;
    }

    /** The number of a term that is there. */
    int find(long hash) {
        return numbers[slot(hash)] - 1;
    }

    int size() {
        return size;
    }

    /** The hashes of the terms that occur in so many articles, ascending. */
    long[] between(int least, int most) {
        long[] found = new long[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (articles[i] >= least && articles[i] <= most) found[count++] = terms[i];
        }
        found = Arrays.copyOf(found, count);
        Arrays.sort(found);
        return found;
    }

    /** In how many articles the term occurs. */
    int articles(int number) {
        return articles[number];
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash >>> 20) & mask;
        while (numbers[slot] != 0 && hashes[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        var old = hashes;
        var oldNumbers = numbers;
        hashes = new long[2 * old.length];
        numbers = new int[2 * old.length];
        for (int i = 0; i < old.length; i++) {
            if (oldNumbers[i] == 0) continue;
            int slot = slot(old[i]);
            hashes[slot] = old[i];
            numbers[slot] = oldNumbers[i];
        }
    }
}
