package org.backfile.site;

/**
 * One file of the site.
 *
 * @param path relative to the site's root, {@code /} separators, never {@code ..}
 * @param bytes its whole content
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record SitePage(String path, byte[] bytes) {}
