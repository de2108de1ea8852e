package org.backfile.article;

import org.jspecify.annotations.Nullable;

/**
 * A picture of the article.
 *
 * @param src {@code media/<hash>.<ext>} when the archive holds the picture, else its original absolute address; empty
 *     when the page (a text dump) only has the caption
 * @param reference the picture's address as the page wrote it: what to look for when the folder changes; empty if none
 */
public record Figure(
        String src,
        String reference,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit) {

    /** Where the site keeps pictures, relative to its root. */
    public static final String MEDIA = "media/";

    /** Whether the archive holds the picture itself. */
    public boolean isHeld() {
        return src.startsWith(MEDIA);
    }
}
