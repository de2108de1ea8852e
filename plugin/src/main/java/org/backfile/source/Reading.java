package org.backfile.source;

import org.backfile.article.Rejected;

/** What came of reading one file: a page, or a row that says why not. */
public sealed interface Reading {

    /** The file could be read and holds text. */
    record Page(RawPage page) implements Reading {}

    /** Nothing can be made of the file. */
    record Unusable(Rejected rejected) implements Reading {}
}
