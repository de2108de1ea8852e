package org.backfile.curate;

/** What {@link Curator} does, in this order, but for topics, which are assigned once it is known what is near. */
enum CurationStep {
    /** Reads every article, and counts its words. */
    READ,
    DUPLICATES,
    TOPICS,
    /** Lists which terms are in which article. */
    TERMS,
    /** Finds what is near in text. */
    NEAREST,
    /** Ranks what is near, and says why. */
    RELATED,
    /** Puts all together. */
    ARCHIVE
}
