package org.backfile.source;

/** The kinds of raw page the folder may hold. */
public enum Format {
    HTML,
    TEXT,
    MARKDOWN
}
