package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds pairs of texts that have much of the shorter one in common (containment of shingles, Broder 1997), from their sketches. Shingles
 * of many texts are furniture, such as a publisher's standing paragraphs, and are left out of both sides.
 */
final class SimilarTexts {

    /** Of so many texts or more, a shingle is furniture. */
    private static final int MANY = 20;
    /** The low bits of a sorted shingle are its text; what is left of the hash still tells all shingles apart, but for a few in a million. */
    private static final int TEXT = 24;

    private static final long SHINGLE = -1L << TEXT;

    /** Two texts, and the share of the shorter one's shingles that the other has, too. */
    record Pair(int one, int other, double share) {}

    /** Of so many shingles, the share in common tells how like two texts are, furniture and all. */
    private static final int TELLING = 32;

    private final long[][] shingles;
    /** How many shingles each text has that are no furniture. */
    private final int[] sizes;
    /** Where each text's shared shingles begin, in {@link #shared}. */
    private final int[] places;
    /** The shingles of each text that others have, as the place of their first text in {@link #texts}. */
    private final int[] shared;
    /** The texts of each shared shingle, ascending; the last one's complement ends them. */
    private final int[] texts;

    /** @param shingles of each text, ascending, each once; at most 2^24 texts */
    SimilarTexts(long[][] shingles) {
        this.shingles = shingles;
        long[] sorted = sorted(shingles);
        sizes = new int[shingles.length];
        int[] counts = new int[shingles.length + 1];
        int all = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = end(sorted, from);
            if (to - from >= MANY) continue;
            for (int i = from; i < to; i++) sizes[text(sorted[i])]++;
            if (to - from == 1) continue;
            for (int i = from; i < to; i++) counts[text(sorted[i]) + 1]++;
            all += to - from;
        }
        for (int t = 1; t < counts.length; t++) counts[t] += counts[t - 1];
        places = counts;
        shared = new int[all];
        texts = new int[all];
        int[] next = places.clone();
        int size = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = end(sorted, from);
            if (to - from == 1 || to - from >= MANY) continue;
            int first = size;
            for (int i = from; i < to; i++) {
                shared[next[text(sorted[i])]++] = first;
                texts[size++] = text(sorted[i]);
            }
            texts[size - 1] = ~texts[size - 1];
        }
    }

    /** The pairs that have at least this share in common, in the order of the texts. */
    List<Pair> pairs(double least) {
        var pairs = new ArrayList<Pair>();
        int[] common = new int[sizes.length];
        int[] met = new int[sizes.length];
        for (int text = 0; text < sizes.length; text++) {
            int count = meet(text, common, met);
            for (int i = 0; i < count; i++) {
                int other = met[i];
                double share = (double) common[other] / Math.min(sizes[text], sizes[other]);
                if (share >= least && isLikely(text, other, least)) pairs.add(new Pair(other, text, share));
                common[other] = 0;
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::other).thenComparingInt(Pair::one));
        return pairs;
    }

    /** Of texts that are all furniture but for a few shingles, these may be the same by chance: then all must be as like. */
    private boolean isLikely(int one, int other, double least) {
        long[] a = shingles[one];
        long[] b = shingles[other];
        int shorter = Math.min(a.length, b.length);
        if (shorter < TELLING) return true;
        int same = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            long mine = a[i];
            long theirs = b[j];
            if (mine == theirs) same++;
            if (mine <= theirs) i++;
            if (theirs <= mine) j++;
        }
        return same >= least * shorter;
    }

    /** Counts the shingles in common with the texts before this one; how many of these there are. */
    private int meet(int text, int[] common, int[] met) {
        int count = 0;
        for (int s = places[text]; s < places[text + 1]; s++) {
            for (int p = shared[s]; texts[p] >= 0 && texts[p] < text; p++) {
                if (common[texts[p]]++ == 0) met[count++] = texts[p];
            }
        }
        return count;
    }

    private static long[] sorted(long[][] shingles) {
        int all = 0;
        for (long[] some : shingles) all += some.length;
        long[] sorted = new long[all];
        int size = 0;
        for (int text = 0; text < shingles.length; text++) {
            for (long shingle : shingles[text]) sorted[size++] = (shingle & SHINGLE) | text;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** Past the texts that have the shingle here. */
    private static int end(long[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && (sorted[to] & SHINGLE) == (sorted[from] & SHINGLE)) to++;
        return to;
    }

    private static int text(long shingle) {
        return (int) (shingle & ~SHINGLE);
    }
}
