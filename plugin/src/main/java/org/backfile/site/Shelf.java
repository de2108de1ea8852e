package org.backfile.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that stand together: one topic, one author's or one publisher's.
 *
 * @param slug unique among the shelves of its kind
 * @param entries indexes in the archive's entries, newest first
 * @param description what the editor says of a topic
 * @param parent the name of a wider topic
 */
record Shelf(
        Kind kind,
        String name,
        String slug,
        List<Integer> entries,
        @Nullable String description,
        @Nullable String parent) {

    Shelf(Kind kind, String name, String slug, List<Integer> entries) {
        this(kind, name, slug, entries, null, null);
    }

    enum Kind {
        TOPICS("topics", "topic"),
        AUTHORS("authors", "author"),
        PUBLISHERS("publishers", "publisher");

        final String folder;
        final String template;

        Kind(String folder, String template) {
            this.folder = folder;
            this.template = template;
        }

        String index() {
            return folder + "/index.html";
        }
    }

    String path() {
        return kind.folder + "/" + slug + ".html";
    }

    /** The address of an older page of the listing. */
    String path(int page) {
        return kind.folder + "/" + slug + "/" + page + ".html";
    }

    /** The feed of its newest articles. */
    String feed() {
        return kind.folder + "/" + slug + ".xml";
    }

    /** The print edition, in one volume per page of the listing. */
    String print() {
        return "print/" + path();
    }

    String print(int volume) {
        return "print/" + path(volume);
    }
}
