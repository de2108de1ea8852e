package org.backfile.extract.metadata;

import java.util.Locale;

/** Where a page may say its headline, the source whose wording is best first. */
enum HeadlineSource {
    /** JSON-LD of a news article: set by the newsroom, seldom by a plugin for search engines. */
    NEWS,
    /** JSON-LD of other articles. */
    POSTING,
    /** After JSON-LD, which has the colon between kicker and headline that pages draw with style alone. */
    H1,
    /** An element that is marked as the headline. */
    MARKED,
    OPEN_GRAPH,
    TWITTER,
    /** JSON-LD of the page around the article. */
    PAGE,
    /** JSON-LD's second headline. */
    ALTERNATIVE,
    /** Meta tags of libraries, newsletters and statistics. */
    META,
    /** The {@code title} element. */
    TITLE,
    /** A heading below the first level that says what another source says. */
    HEADING,
    /** Another visible line that does. */
    LINE;

    /** The source as the model's features call it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
