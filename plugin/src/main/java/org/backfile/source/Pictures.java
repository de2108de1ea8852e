package org.backfile.source;

import org.jspecify.annotations.Nullable;

/** Finds the pictures of a page that lie in the content folder, or in the page itself as {@code data:} URIs. */
public interface Pictures {

    /** No pictures at all: for pages without a folder. */
    Pictures NONE = (source, reference) -> null;

    /**
     * The name the picture has in the site, {@code <hash>.<ext>}; null when the folder doesn't hold it, or it is no picture.
     * Never leaves the content folder, never asks the network. Thread-safe.
     *
     * @param source the page, relative to the content folder
     * @param reference as the page writes it: a relative path (maybe percent-encoded) or a {@code data:} URI
     */
    @Nullable
    String find(String source, String reference);
}
