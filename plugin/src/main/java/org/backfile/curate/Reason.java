package org.backfile.curate;

import java.util.List;

/**
 * Why two articles are related, for the site to put into words of the reader's language.
 *
 * @param terms what the reason names: topics, or words of the text as they are written there; empty for the others
 */
public record Reason(Kind kind, List<String> terms) {

    public enum Kind {
        /** An editor says so in the front matter. */
        EDITOR,
        /** This article links to the other. */
        LINKS,
        /** The other links to this article. */
        LINKED,
        /** Both carry these topics. */
        TOPICS,
        /** Both texts turn on these words. */
        WORDS,
        /** Published within a day, a week, a month of each other. */
        SAME_DAY,
        SAME_WEEK,
        SAME_MONTH
    }

    public Reason {
        terms = List.copyOf(terms);
    }
}
