package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds pairs of texts that have much of the shorter one in common (containment of shingles, Broder 1997), from their sketches. Shingles
 * of many texts are furniture, such as a publisher's standing paragraphs, and are left out of both sides.
 */
final class SimilarTexts {

    /** Of so many texts or more, a shingle is furniture. */
    private static final int MANY = 20;

    /** Two texts, and the share of the shorter one's shingles that the other has, too. */
    record Pair(int one, int other, double share) {}

    private final long[][] shingles;
    private final long[] distinct;
    private final int[] starts;
    private final int[] postings;

    /** @param shingles of each text, ascending */
    SimilarTexts(long[][] shingles) {
        this.shingles = shingles;
        distinct = Arrays.stream(shingles)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        starts = new int[distinct.length + 1];
        for (int text = 0; text < shingles.length; text++) {
            for (int shingle : numbers(text)) starts[shingle + 1]++;
        }
        for (int i = 0; i < distinct.length; i++) starts[i + 1] += starts[i];
        postings = new int[starts[distinct.length]];
        int[] next = starts.clone();
        for (int text = 0; text < shingles.length; text++) {
            for (int shingle : numbers(text)) postings[next[shingle]++] = text;
        }
    }

    /** The pairs that have at least this share in common, in the order of the texts. */
    List<Pair> pairs(double least) {
        int[] sizes = new int[shingles.length];
        for (int text = 0; text < shingles.length; text++) {
            sizes[text] = telling(text).length;
        }
        var pairs = new ArrayList<Pair>();
        int[] common = new int[shingles.length];
        for (int text = 0; text < shingles.length; text++) {
            for (int other : meet(text, common)) {
                double share = (double) common[other] / Math.min(sizes[text], sizes[other]);
                if (share >= least) pairs.add(new Pair(other, text, share));
                common[other] = 0;
            }
        }
        return pairs;
    }

    /** Counts the shingles in common with the texts before this one; those that have any, ascending. */
    private List<Integer> meet(int text, int[] common) {
        var met = new ArrayList<Integer>();
        for (int shingle : telling(text)) {
            for (int p = starts[shingle]; p < starts[shingle + 1] && postings[p] < text; p++) {
                if (common[postings[p]]++ == 0) met.add(postings[p]);
            }
        }
        met.sort(null);
        return met;
    }

    /** The text's shingles that are no furniture, as numbers. */
    private int[] telling(int text) {
        return Arrays.stream(numbers(text))
                .filter(s -> starts[s + 1] - starts[s] < MANY)
                .toArray();
    }

    private int[] numbers(int text) {
        int[] numbers = new int[shingles[text].length];
        for (int i = 0; i < numbers.length; i++) numbers[i] = Arrays.binarySearch(distinct, shingles[text][i]);
        return numbers;
    }
}
