package org.backfile.curate;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Remembers roughly which terms occur in more than one article: two bits a slot, so that the many millions of terms that occur once
 * take no place in the tables after it. Every repeated term is found; a few others are, too, and are dropped once counted exactly.
 * Thread-safe; the outcome does not depend on the order.
 */
final class RepeatFilter {

    private final AtomicLongArray seen;
    private final AtomicLongArray repeated;

    /** @param articles how many there will be */
    RepeatFilter(int articles) {
        // 512 slots an article: 1 MB at 10,000 articles a bit array of 64k longs ... at most 2^30 slots.
        long slots = Math.min(1L << 30, Math.max(1L << 16, Long.highestOneBit(articles * 512L) << 1));
        seen = new AtomicLongArray((int) (slots >>> 6));
        repeated = new AtomicLongArray((int) (slots >>> 6));
    }

    /** Counts the terms of one article. */
    void add(TermBag bag) {
        for (int i = 0; i < bag.size(); i++) {
            long hash = bag.hash(i);
            long bit = 1L << hash;
            int at = index(hash);
            if ((seen.get(at) & bit) == 0 && (seen.getAndAccumulate(at, bit, (a, b) -> a | b) & bit) == 0) continue;
            if ((repeated.get(at) & bit) == 0) repeated.getAndAccumulate(at, bit, (a, b) -> a | b);
        }
    }

    /** Whether more than one article seems to have the term. */
    boolean isRepeated(long hash) {
        return (repeated.get(index(hash)) & (1L << hash)) != 0;
    }

    private int index(long hash) {
        return (int) (hash >>> 6) & (seen.length() - 1);
    }
}
