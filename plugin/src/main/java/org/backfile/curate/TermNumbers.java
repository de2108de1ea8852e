package org.backfile.curate;

import java.util.Arrays;

/**
 * The terms of an archive that may relate articles, numbered from the most to the least frequent, among equals by hash. Terms of one
 * article are not among them: nothing can be found by those. Nor are terms of more than 30 % of the articles, which say nothing: with
 * that, no list of stop words is needed in any language. 28 bytes a term.
 */
final class TermNumbers {

    private static final double FREQUENT = 0.3;
    /** So many articles are not frequent yet: a small archive may well have one subject, and rarity weighs its words low enough. */
    private static final int FEW = 12;

    private final int articles;
    private final long[] sorted;
    private final int[] numbers;
    private final long[] hashes;
    private final int[] spread;
    private final float[] rarity;

    TermNumbers(TermTable table, int articles) {
        this.articles = articles;
        int most = Math.min(articles - 1, (int) Math.max(FEW, FREQUENT * Rarity.stepped(articles)));
        sorted = table.between(2, most);
        numbers = new int[sorted.length];
        hashes = new long[sorted.length];
        spread = new int[sorted.length];
        rarity = new float[sorted.length];
        int[] next = starts(table, Math.max(0, most));
        for (int i = 0; i < sorted.length; i++) {
            int wide = table.articles(table.find(sorted[i]));
            int number = next[wide]++;
            numbers[i] = number;
            hashes[number] = sorted[i];
            spread[number] = wide;
            rarity[number] = (float) Rarity.of(wide, articles);
        }
    }

    int size() {
        return sorted.length;
    }

    /** The term's number, or -1. */
    int find(long hash) {
        int i = Arrays.binarySearch(sorted, hash);
        return i < 0 ? -1 : numbers[i];
    }

    long hash(int term) {
        return hashes[term];
    }

    /** In how many articles the term occurs. */
    int spread(int term) {
        return spread[term];
    }

    /** As in {@link Rarity}. */
    float rarity(int term) {
        return rarity[term];
    }

    /** The rarity of a term that occurs in one article. */
    double rarityOfOne() {
        return Rarity.of(1, articles);
    }

    /** The first term that occurs in at most so many articles. */
    int firstWithin(int most) {
        int low = 0;
        int high = spread.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spread[middle] > most) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** For each number of the table the number here, or -1. */
    int[] renumbering(TermTable table) {
        int[] renumbering = new int[table.size()];
        Arrays.fill(renumbering, -1);
        for (int i = 0; i < sorted.length; i++) renumbering[table.find(sorted[i])] = numbers[i];
        return renumbering;
    }

    /** For each number of articles the number of the first term that has it. */
    private int[] starts(TermTable table, int most) {
        int[] counts = new int[most + 2];
        for (long hash : sorted) counts[table.articles(table.find(hash))]++;
        int[] starts = new int[most + 2];
        for (int wide = most; wide >= 0; wide--) starts[wide] = starts[wide + 1] + counts[wide + 1];
        return starts;
    }
}
