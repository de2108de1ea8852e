package org.backfile.curate;

import java.util.Arrays;
import org.backfile.store.Spool;

/**
 * The terms of one article as they were read, by hash, with how often each occurs, and the words of its headline; written to a spool, so
 * that the text need not be read again. One per thread, used again for the next article.
 */
final class ReadTerms {

    private int[] packed = new int[4096];
    private int size;
    private int headline;

    /** Puts the article's terms into the spool: two lengths, the hashes of the text, those of the headline, and four counts a number. */
    void write(int article, TermBag text, TermBag title, Spool spool) {
        size = text.size();
        headline = title.size();
        makeRoom(length());
        packed[0] = size;
        packed[1] = headline;
        Arrays.fill(packed, counts(), length(), 0);
        for (int i = 0; i < size; i++) {
            put(i, text.hash(i));
            packed[counts() + (i >> 2)] |= text.count(i) << ((i & 3) << 3);
        }
        for (int i = 0; i < headline; i++) put(size + i, title.hash(i));
        spool.put(article, packed, length());
    }

    void read(int article, Spool spool) {
        makeRoom(spool.length(article));
        spool.read(article, packed);
        size = packed[0];
        headline = packed[1];
    }

    /** How many different terms the article has. */
    int size() {
        return size;
    }

    long hash(int i) {
        return ((long) packed[2 + 2 * i] << 32) | (packed[3 + 2 * i] & 0xFFFFFFFFL);
    }

    /** 1 to 255. */
    int count(int i) {
        return (packed[counts() + (i >> 2)] >>> ((i & 3) << 3)) & 0xFF;
    }

    /** How many different words the headline has. */
    int headlineSize() {
        return headline;
    }

    long headlineHash(int i) {
        return hash(size + i);
    }

    private void put(int i, long hash) {
        packed[2 + 2 * i] = (int) (hash >>> 32);
        packed[3 + 2 * i] = (int) hash;
    }

    /** Where the counts begin. */
    private int counts() {
        return 2 + 2 * (size + headline);
    }

    private int length() {
        return counts() + ((size + 3) >> 2);
    }

    private void makeRoom(int length) {
        if (packed.length < length) packed = new int[Math.max(length, 2 * packed.length)];
    }
}
