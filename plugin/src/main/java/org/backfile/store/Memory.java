package org.backfile.store;

import java.util.function.Supplier;

/**
 * What was worked out once, by all it was worked out of, so that the next build need not work it out again. Thread-safe; throws {@link
 * java.io.UncheckedIOException}.
 */
public interface Memory {

    /** Remembers nothing. */
    Memory NONE = (key, work) -> work.get();

    /** What the last build came to under this key, else what this one comes to now. */
    byte[] recall(Key key, Supplier<byte[]> work);
}
