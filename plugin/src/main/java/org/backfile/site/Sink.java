package org.backfile.site;

import java.io.IOException;
import java.io.OutputStream;
import org.backfile.store.Key;

/** Takes the files of a site as they are finished. Every path is written once. Thread-safe. */
public interface Sink {

    /**
     * Takes over the file that the last build made at this path, if it was made of the same.
     *
     * @return whether there is one; if so, the path is written
     */
    default boolean reuse(String path, Key key) throws IOException {
        return false;
    }

    void put(SitePage page) throws IOException;

    /** For a file too big to hold in memory: the caller writes and closes it. */
    OutputStream open(String path) throws IOException;
}
