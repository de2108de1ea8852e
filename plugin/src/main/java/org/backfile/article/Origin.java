package org.backfile.article;

/**
 * The file an article was made from.
 *
 * @param source path relative to the content folder, {@code /} separators
 * @param sha256 of the raw bytes as they lie in the folder (compressed, if they are), lower-case hex
 * @param bytes size of the file
 */
public record Origin(String source, String sha256, long bytes) {}
