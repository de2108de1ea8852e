package org.backfile.publish;

/**
 * One file of the built site.
 *
 * @param path relative to the site's root, {@code /} separators
 * @param sha256 of its bytes, lower-case hex
 * @param bytes its size
 */
public record Output(String path, String sha256, long bytes) {}
