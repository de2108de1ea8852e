package org.backfile.site;

import org.backfile.store.Key;
import org.jspecify.annotations.Nullable;

/**
 * One file of the site.
 *
 * @param path relative to the site's root, {@code /} separators, never {@code ..}
 * @param bytes its whole content
 * @param key of all that it was made of; null for a file that is always made again
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SitePage(String path, byte[] bytes, @Nullable Key key) {

    /** A file that is always made again. */
    public SitePage(String path, byte[] bytes) {
        this(path, bytes, null);
    }
}
