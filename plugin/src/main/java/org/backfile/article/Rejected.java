package org.backfile.article;

import org.jspecify.annotations.Nullable;

/**
 * A source page that gave no article.
 *
 * @param source path relative to the content folder, {@code /} separators
 * @param sha256 of the raw bytes, lower-case hex; null when the file could not be read
 * @param bytes size of the file as read; 0 when it could not be read
 * @param reason one sentence for the user, without the file's name
 */
public record Rejected(String source, @Nullable String sha256, long bytes, String reason) implements Extraction {}
