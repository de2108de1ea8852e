package org.backfile.site;

/**
 * One file of the site.
 *
 * @param path relative to the site's root, {@code /} separators, never {@code ..}
 * @param bytes its whole content
 */
public record SitePage(String path, byte[] bytes) {}
