package org.backfile.site.search;

import java.util.Arrays;

/** The articles that hold one key, by how much they have to say on it, as they are stored. */
final class Impacts {

    static final int LEVELS = 8;

    private final int[][] numbers = new int[LEVELS][0];
    private final int[] sizes = new int[LEVELS];

    /** Adds an article to a level, 0 to 7 (a higher number than any before it on the level). */
    void add(int number, int level) {
        var list = numbers[level];
        int size = sizes[level]++;
        if (size == list.length) list = numbers[level] = Arrays.copyOf(list, 4 + size * 3 / 2);
        list[size] = number;
    }

    interface Visitor {
        void visit(int number, int level);
    }

    void forEach(Visitor visitor) {
        for (int level = LEVELS - 1; level >= 0; level--) {
            for (int i = 0; i < sizes[level]; i++) visitor.visit(numbers[level][i], level);
        }
    }

    /**
     * From the highest level down: the number of articles plus one (gamma) and, if there are any, the width (four bits) of the
     * Rice code of the gaps between their numbers, and the gaps.
     */
    Bits write() {
        var out = new Bits();
        for (int level = LEVELS - 1; level >= 0; level--) {
            out.gamma(sizes[level] + 1);
            if (sizes[level] > 0) writeGaps(numbers[level], sizes[level], out);
        }
        return out;
    }

    private static void writeGaps(int[] numbers, int size, Bits out) {
        int width = 0;
        long least = Long.MAX_VALUE;
        for (int low = 0; low < 16; low++) {
            long bits = (long) size * (low + 1);
            for (int i = 0; i < size; i++) bits += gap(numbers, i) >>> low;
            if (bits < least) {
                least = bits;
                width = low;
            }
        }
        out.put(width, 4);
        for (int i = 0; i < size; i++) out.rice(gap(numbers, i), width);
    }

    private static int gap(int[] numbers, int i) {
        return i == 0 ? numbers[0] : numbers[i] - numbers[i - 1] - 1;
    }
}
