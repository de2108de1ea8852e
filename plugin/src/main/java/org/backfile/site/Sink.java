package org.backfile.site;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of a site as they are finished. Every path is written once. */
public interface Sink {

    void put(SitePage page) throws IOException;

    /** For a file too big to hold in memory: the caller writes and closes it before the next call. */
    OutputStream open(String path) throws IOException;
}
