package org.backfile.publish;

import org.jspecify.annotations.Nullable;

/**
 * What became of one source page.
 *
 * @param source path relative to the content folder, {@code /} separators
 * @param sha256 of the raw bytes, lower-case hex; null when the file could not be read
 * @param bytes size of the file
 * @param reason why it is not an article of its own, or what there is to say against one that was kept; else null
 */
public record Input(
        String source,
        @Nullable String sha256,
        long bytes,
        Status status,
        @Nullable String reason) {

    /** The three fates of a page; in files they are written in lower case. */
    public enum Status {
        KEPT,
        DUPLICATE,
        REJECTED
    }
}
