package org.backfile.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of raw page the folder may hold. */
public enum Format {
    HTML,
    TEXT,
    MARKDOWN;

    private static final String GZIP = ".gz";

    /** The kind that a file's name promises, {@code .gz} or not; null when it is not the name of a page. */
    static @Nullable Format ofName(String name) {
        var plain = isGzip(name) ? name.substring(0, name.length() - GZIP.length()) : name;
        int dot = plain.lastIndexOf('.');
        if (dot <= 0) return null;
        return switch (plain.substring(dot + 1).toLowerCase(Locale.ROOT)) {
            case "html", "htm", "xhtml" -> HTML;
            case "txt" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            default -> null;
        };
    }

    static boolean isGzip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }
}
