package org.backfile.article;

import org.jspecify.annotations.Nullable;

/**
 * Where the page was published and how it was saved, as far as the saver left traces.
 *
 * @param url absolute http(s) address of the original page
 * @param savedAt when it was saved
 * @param savedWith the program that saved it, e.g. {@code SingleFile}, {@code HTTrack}
 */
public record Provenance(
        @Nullable String url,
        @Nullable Timestamp savedAt,
        @Nullable String savedWith) {

    public static final Provenance UNKNOWN = new Provenance(null, null, null);
}
