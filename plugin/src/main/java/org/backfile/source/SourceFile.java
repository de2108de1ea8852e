package org.backfile.source;

import java.nio.file.Path;

/**
 * A raw page that lies in the content folder, not yet read.
 *
 * @param source path relative to the content folder, {@code /} separators, names as they are
 * @param gzipped whether the name says so; {@link ContentFolder#read} goes by the bytes
 */
public record SourceFile(String source, Path path, Format format, boolean gzipped) {}
