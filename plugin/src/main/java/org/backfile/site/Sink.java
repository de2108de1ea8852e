package org.backfile.site;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the files of a site go. Thread-safe; each path may be written once.
 *
 * <p>A path that the site may not hold (absolute, with {@code ..}, reserved, over-long, taken) is a mistake of the caller:
 * {@link IllegalArgumentException}.
 */
public interface Sink {

    void put(SitePage page) throws IOException;

    /** For a file too big to hold in memory; it counts as written when the stream is closed. */
    OutputStream open(String path) throws IOException;
}
