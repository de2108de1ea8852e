package org.backfile.source;

import org.backfile.article.Origin;

/**
 * One file of the content folder, decompressed and decoded, otherwise untouched.
 *
 * @param text all of the file's characters, without byte order mark and front matter; lines end as they did
 * @param editor front matter and sidecar, merged; a sidecar's address is not covered by the hash of the file
 */
public record RawPage(Origin origin, Format format, String text, FrontMatter editor) {}
