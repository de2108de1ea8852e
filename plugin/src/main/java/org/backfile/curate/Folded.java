package org.backfile.curate;

import org.backfile.article.Origin;
import org.backfile.article.Provenance;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * A duplicate, folded into the best copy.
 *
 * @param into index in {@link Archive#entries}
 * @param kind what it is to that article
 * @param title the copy's headline
 * @param publisher of the copy
 * @param published when it appeared there
 * @param isSame whether the two texts are the same, word for word
 * @param score share of the shorter of the two texts that stands in the other, 0 to 1, rounded down to three decimals
 * @param sameness why it was folded
 */
public record Folded(
        int number,
        Origin origin,
        Provenance provenance,
        int into,
        Kind kind,
        String title,
        @Nullable String publisher,
        @Nullable Timestamp published,
        boolean isSame,
        double score,
        Sameness sameness) {

    /** One sentence for the user, in English. */
    public String why() {
        return sameness.inEnglish();
    }

    public enum Kind {
        /** The same address, saved at another time. */
        CAPTURE,
        /** Another publisher's. */
        REPRINT,
        /** Anything else: another address of the same publisher, other chrome, a text dump. */
        COPY
    }
}
