package org.backfile.curate;

import java.util.Arrays;

/** Writes the terms of articles under their numbers, and measures each article's vector. One per thread. */
final class TermListWriter {

    private static final int DIGIT = 8;

    private final TermLists lists;
    private final TermNumbers numbers;
    private final double once;
    private final int[] places = new int[1 << DIGIT];
    private int[] packed = new int[1024];
    private int[] other = new int[1024];

    TermListWriter(TermLists lists) {
        this.lists = lists;
        this.numbers = lists.numbers();
        once = numbers.rarityOfOne() * numbers.rarityOfOne();
    }

    /** The terms that others have are listed; of the rest, only what they add to the length. */
    void write(int article, ReadTerms terms, RepeatFilter filter) {
        if (packed.length < terms.size()) {
            packed = new int[2 * terms.size()];
            other = new int[2 * terms.size()];
        }
        double alone = 0;
        int size = 0;
        for (int i = 0; i < terms.size(); i++) {
            long hash = terms.hash(i);
            int term = filter.isRepeated(hash) ? numbers.find(hash) : TermNumbers.ALONE;
            if (term >= 0) packed[size++] = TermList.packed(term, terms.count(i));
            else if (term == TermNumbers.ALONE) alone += square(TermList.weightOf(terms.count(i)));
        }
        sort(size);
        double length = alone * once;
        for (int i = 0; i < size; i++) {
            length += square(TermList.weightOf(packed[i] & 0xFF) * numbers.rarity(packed[i] >>> 8));
        }
        lists.terms().put(article, packed, size);
        lists.lengths()[article] = (float) Math.sqrt(length);
    }

    /** By term, digit after digit from the last, which leaves the count out: several times as fast as comparing. */
    private void sort(int size) {
        for (int shift = DIGIT; shift < Integer.SIZE; shift += DIGIT) {
            Arrays.fill(places, 0);
            for (int i = 0; i < size; i++) places[packed[i] >>> shift & 0xFF]++;
            for (int d = 0, place = 0; d < places.length; d++) {
                int count = places[d];
                places[d] = place;
                place += count;
            }
            for (int i = 0; i < size; i++) other[places[packed[i] >>> shift & 0xFF]++] = packed[i];
            int[] sorted = other;
            other = packed;
            packed = sorted;
        }
    }

    private static double square(double x) {
        return x * x;
    }
}
