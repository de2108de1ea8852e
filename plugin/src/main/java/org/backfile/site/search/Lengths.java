package org.backfile.site.search;

import java.util.Arrays;

/** The length of each article in words, by its number. */
final class Lengths {

    private int[] lengths = new int[64];
    private int count;
    private long total;

    void add(int words) {
        if (count == lengths.length) lengths = Arrays.copyOf(lengths, 2 * count);
        lengths[count++] = words;
        total += words;
    }

    int count() {
        return count;
    }

    int of(int number) {
        return lengths[number];
    }

    double average() {
        return Math.max(1, (double) total / Math.max(1, count));
    }
}
