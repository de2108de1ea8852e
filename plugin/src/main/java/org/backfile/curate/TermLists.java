package org.backfile.curate;

import java.util.Arrays;

/**
 * Which terms each article has, and how often: the vectors of the archive. The weight of a term in an article is 1 + ln count, times the
 * term's rarity. What is not listed, as only this article has it, still counts in the article's length.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TermLists(
        TermNumbers numbers,
        int[][] terms,
        byte[][] counts,
        float[] lengths,
        int[][] headlines,
        float[] headlineLengths) {

    private static final float[] WEIGHTS = weights();

    int size() {
        return terms.length;
    }

    /** The article's terms, ascending: the frequent first. */
    int[] terms(int article) {
        return terms[article];
    }

    /** How often each term occurs, 1 to 255, as unsigned bytes. */
    byte[] counts(int article) {
        return counts[article];
    }

    /** The length of the article's vector. */
    float length(int article) {
        return lengths[article];
    }

    /** The different words of the headline that other articles have, too. */
    int[] headline(int article) {
        return headlines[article];
    }

    /** The sum of the squared rarities of all different words of the headline. */
    float headlineLength(int article) {
        return headlineLengths[article];
    }

    boolean has(int article, int term) {
        return Arrays.binarySearch(terms[article], term) >= 0;
    }

    /** The place of the article's first term that is not before this one. */
    int firstFrom(int article, int term) {
        int i = Arrays.binarySearch(terms[article], term);
        return i < 0 ? -i - 1 : i;
    }

    /** What a count weighs, without the term's rarity. */
    static float weight(byte count) {
        return WEIGHTS[count & 0xFF];
    }

    private static float[] weights() {
        var weights = new float[256];
        for (int i = 1; i < 256; i++) weights[i] = (float) (1 + Math.log(i));
        return weights;
    }
}
