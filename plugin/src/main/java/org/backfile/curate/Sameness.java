package org.backfile.curate;

import java.util.Locale;

/**
 * What makes one page a copy of another, for the site to put into words of the reader's language.
 *
 * @param other the source of a page of which it is a copy; that one may be folded into a third
 * @param percent how much of the shorter of the two texts stands in the other, when that is why; else 0
 */
public record Sameness(Kind kind, String other, int percent) {

    public enum Kind {
        /** An editor says so. */
        EDITOR,
        /** The same text. */
        TEXT,
        /** The same address, and the same headline or much of the text. */
        ADDRESS,
        /** The same headline, and nearly the same text. */
        HEADLINE,
        /** Much of the text. */
        PART
    }

    /** One sentence, for data and for the log of a build. */
    public String inEnglish() {
        return switch (kind) {
            case EDITOR -> "An editor says that it is a copy of " + other + '.';
            case TEXT -> "The same text as " + other + '.';
            case ADDRESS -> "The same address as " + other + '.';
            case HEADLINE -> "The same headline and nearly the same text as " + other + '.';
            case PART -> String.format(Locale.ROOT, "%d %% of the text in common with %s.", percent, other);
        };
    }
}
