package org.backfile.curate;

import java.util.Arrays;

/**
 * The terms of an archive that may relate articles, numbered from the most to the least frequent, among equals by hash. Terms of one
 * article are not among them: nothing can be found by those. Nor are terms of more than 30 % of the articles, which say nothing: with
 * that, no list of stop words is needed in any language. About 40 bytes a term.
 */
final class TermNumbers {

    /** The number of a term that occurs in one article alone. */
    static final int ALONE = -1;
    /** The number of a term that is too frequent to say anything. */
    static final int EVERYWHERE = -2;

    private static final double FREQUENT = 0.3;
    /** So many articles are not frequent yet: a small archive may well have one subject, and rarity weighs its words low enough. */
    private static final int FEW = 12;
    /** What fits beside a count into one {@code int}. Of more terms, the rarest are taken for terms of one article. */
    private static final int MOST = (1 << 23) - 1;

    private static final long NUMBER = 0x7FFFFF;

    private final int articles;
    private final long[] frequent;
    private final long[] hashes;
    private final int[] spread;
    private final float[] rarity;
    /**
     * A hash table: number plus one of the term in this slot, and in place of the rest its hash, of which the slot is what is missing; 0 is free. One
     * look into memory finds a term, where that of the hashes would take a second.
     */
    private final long[] slots;

    TermNumbers(TermTable table, int articles) {
        this.articles = articles;
        int most = Math.max(0, Math.min(articles - 1, (int) Math.max(FEW, FREQUENT * Rarity.stepped(articles))));
        frequent = table.between(Math.max(2, most + 1), Integer.MAX_VALUE);
        long[] sorted = table.between(2, most);
        int size = Math.min(MOST, sorted.length);
        hashes = new long[size];
        spread = new int[size];
        rarity = new float[size];
        slots = new long[Math.max(4, Integer.highestOneBit(size) << 2)];
        int[] wide = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) wide[i] = table.articles(sorted[i]);
        int[] next = starts(wide, most);
        for (int i = 0; i < sorted.length; i++) {
            int number = next[wide[i]]++;
            if (number < size) set(number, sorted[i], wide[i]);
        }
    }

    private void set(int number, long hash, int wide) {
        hashes[number] = hash;
        spread[number] = wide;
        rarity[number] = (float) Rarity.of(wide, articles);
        int slot = slot(hash);
        while (slots[slot] != 0) slot = (slot + 1) & (slots.length - 1);
        slots[slot] = hash & ~NUMBER | (number + 1);
    }

    int size() {
        return hashes.length;
    }

    /** The term's number; {@link #ALONE} or {@link #EVERYWHERE}, both negative, when it has none. */
    int find(long hash) {
        for (int slot = slot(hash); ; slot = (slot + 1) & (slots.length - 1)) {
            long there = slots[slot];
            if (there == 0) return Arrays.binarySearch(frequent, hash) < 0 ? ALONE : EVERYWHERE;
            if (((there ^ hash) & ~NUMBER) == 0) return (int) (there & NUMBER) - 1;
        }
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

    private int slot(long hash) {
        return (int) hash & (slots.length - 1);
    }

    /** For each number of articles the number of the first term that has it. */
    private static int[] starts(int[] wide, int most) {
        int[] counts = new int[most + 2];
        for (int articles : wide) counts[articles]++;
        int[] starts = new int[most + 2];
        for (int i = most; i >= 0; i--) starts[i] = starts[i + 1] + counts[i + 1];
        return starts;
    }
}
