package org.backfile.article;

/**
 * A block of a page of which the extractor was not sure. What other pages of the same host say of the same words, or of the same
 * place in the template, can settle it.
 *
 * @param text {@link Fingerprint} of its words
 * @param place fingerprint of the tags and classes around it; 0 when the page has none
 * @param likely how likely it is the article's own, 0 to 255
 * @param kept whether it stands in the body
 * @param inside whether sure paragraphs of the body stand before and after it
 */
public record Doubt(long text, long place, int likely, boolean kept, boolean inside) {}
