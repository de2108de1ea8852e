package org.backfile.bench.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor says of a page.
 *
 * @param text empty when it finds no article
 * @param date begins with an ISO 8601 day; null when it gives none
 */
record Answer(
        String text,
        @Nullable String title,
        List<String> authors,
        @Nullable String date) {

    static final Answer NOTHING = new Answer("", null, List.of(), null);

    static Answer of(@Nullable String text, @Nullable String title, @Nullable String byline) {
        return new Answer(text == null ? "" : text, title, byline == null ? List.of() : List.of(byline), null);
    }

    boolean isEmpty() {
        return text.isBlank();
    }
}
