package org.backfile.store;

import org.backfile.article.Article;

/** Full articles by number, read back from disk when asked for. Thread-safe; throws {@link java.io.UncheckedIOException}. */
public interface Articles {

    int size();

    /** The article with this number, 0 to {@code size() - 1}; numbers follow the order of {@code source}. */
    Article get(int number);

    /** Room for a list of numbers for each article. */
    default Spool spool() {
        return new HeapSpool(size());
    }
}
