package org.backfile.article;

import org.jspecify.annotations.Nullable;

/**
 * A link to another story that stood inside the body.
 *
 * @param text the linked headline, without "Also read:"
 * @param href absolute http(s); null in a text dump, which has none
 */
public record ReadingLink(String text, @Nullable String href) {}
