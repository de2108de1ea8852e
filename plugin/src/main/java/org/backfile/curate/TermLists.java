package org.backfile.curate;

import org.backfile.store.Spool;

/**
 * Which terms each article has, and how often: the vectors of the archive. The weight of a term in an article is 1 + ln count, times the
 * term's rarity. What is not listed, as only this article has it, still counts in the article's length. The terms lie in a spool.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TermLists(TermNumbers numbers, Spool terms, float[] lengths, int[][] headlines, float[] headlineLengths)
        implements AutoCloseable {

    int size() {
        return lengths.length;
    }

    /** Reads the article's terms. */
    void read(int article, TermList into) {
        into.read(terms, article);
    }

    /** The length of the article's vector. */
    float length(int article) {
        return lengths[article];
    }

    /** The different words of the headline that other articles have, too; ascending. */
    int[] headline(int article) {
        return headlines[article];
    }

    /** The sum of the squared rarities of all different words of the headline. */
    float headlineLength(int article) {
        return headlineLengths[article];
    }

    boolean has(int article, int term) {
        int low = 0;
        int high = terms.length(article);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.get(article, middle) >>> 8 < term) low = middle + 1;
            else high = middle;
        }
        return low < terms.length(article) && terms.get(article, low) >>> 8 == term;
    }

    @Override
    public void close() {
        terms.close();
    }
}
