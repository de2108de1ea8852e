/**
 * The fields around the body: what a page's machine-readable parts and its visible lines say of headline, people, dates and
 * topics, weighed against each other. {@link org.backfile.extract.metadata.DateText}, {@link
 * org.backfile.extract.metadata.DateLine}, {@link org.backfile.extract.metadata.Byline} and {@link
 * org.backfile.extract.metadata.Languages} read plain lines, for pages of any format.
 */
@NullMarked
package org.backfile.extract.metadata;

import org.jspecify.annotations.NullMarked;
