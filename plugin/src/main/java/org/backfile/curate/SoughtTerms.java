package org.backfile.curate;

/** A few terms to be found by their hashes in a text of many: a hash table so wide that nine words of ten are told by one look at it. */
final class SoughtTerms {

    private static final int WIDTH = 8;

    private final long[] hashes;
    /** Index plus one; 0 is free. */
    private final int[] slots;

    SoughtTerms(int[] terms, TermNumbers numbers) {
        hashes = new long[terms.length];
        slots = new int[Integer.highestOneBit(WIDTH * terms.length | 1) << 1];
        for (int i = 0; i < terms.length; i++) {
            hashes[i] = numbers.hash(terms[i]);
            int slot = slot(hashes[i]);
            while (slots[slot] != 0) slot = next(slot);
            slots[slot] = i + 1;
        }
    }

    /** The index of the term in the array; negative for others. */
    int find(long hash) {
        int slot = slot(hash);
        while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) slot = next(slot);
        return slots[slot] - 1;
    }

    private int slot(long hash) {
        return (int) hash & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
