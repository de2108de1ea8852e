package org.backfile.store;

import java.io.Closeable;

/**
 * A list of numbers for each article, on disk where there is one: what is worked out of all texts and would fill the heap. Each list is
 * written once, by any thread; once {@link #seal} has been called, any thread may read. Throws {@link java.io.UncheckedIOException}.
 */
public interface Spool extends Closeable {

    /** Writes the first {@code length} of these numbers as the article's list. */
    void put(int article, int[] numbers, int length);

    /** Ends the writing. */
    void seal();

    /** The length of the article's list; 0 when none was written. */
    int length(int article);

    /** One number of the article's list. */
    int get(int article, int i);

    /** Copies the article's list into the array, which must have room for it. */
    void read(int article, int[] into);

    /** Frees the place; the lists can't be read any more. */
    @Override
    void close();
}
