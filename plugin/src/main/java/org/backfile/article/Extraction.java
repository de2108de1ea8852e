package org.backfile.article;

/** What became of one source page: an article, or a row that says why not. Nothing is lost in between. */
public sealed interface Extraction permits Article, Rejected {

    /** Path relative to the content folder, {@code /} separators. */
    String source();
}
