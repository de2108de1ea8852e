package org.backfile.curate;

import java.util.List;
import org.backfile.article.Body;
import org.backfile.article.Metadata;
import org.backfile.article.Origin;
import org.backfile.article.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One article of the archive, without its body.
 *
 * @param number in the store
 * @param metadata as extracted, but with its topics under the names the archive uses, and with those assigned
 * @param words length of the body; for scripts without spaces, half the number of characters
 * @param confidence how sure the extractor is of the body, 0 to 1
 * @param reason as in {@link org.backfile.article.Article#reason}
 * @param picture {@code media/<name>} of the first held picture
 * @param related best first, at most five
 * @param assigned those of the topics that the page does not name: it names none, and the archive's other pages suggest them
 */
public record Entry(
        int number,
        Origin origin,
        Provenance provenance,
        Metadata metadata,
        int words,
        double confidence,
        @Nullable String reason,
        @Nullable String picture,
        List<Related> related,
        List<String> assigned) {

    public Entry {
        related = related instanceof PackedLinks ? related : List.copyOf(related);
        assigned = List.copyOf(assigned);
    }

    /** Of an article there is no doubt about, under the topics its page names. */
    public Entry(
            int number,
            Origin origin,
            Provenance provenance,
            Metadata metadata,
            int words,
            @Nullable String picture,
            List<Related> related) {
        this(number, origin, provenance, metadata, words, 1, null, picture, related, List.of());
    }

    /** Whether the extractor is unsure of the body. */
    public boolean isUnsure() {
        return confidence < Body.UNSURE;
    }
}
