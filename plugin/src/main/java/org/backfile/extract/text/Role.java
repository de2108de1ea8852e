package org.backfile.extract.text;

/** What a line of a dump is there for. */
enum Role {
    /** Menus, teasers, comments: everything that isn't the article's. */
    OUTSIDE,
    HEADLINE,
    STANDFIRST,
    DATE,
    BYLINE,
    CAPTION,
    TOPICS,
    READING,
    BODY
}
