package org.backfile.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses that an editor may give a page: absolute, http or https, nothing else. */
final class WebAddress {

    private static final int LONGEST = 4096;

    private static final Pattern HTTP = Pattern.compile(
            "https?://[^\\s/?#<>\"\\\\\\x00-\\x20][^\\s<>\"\\\\\\x00-\\x20]*+", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** The address without white space around it; null when it is none. */
    static @Nullable String of(String text) {
        var stripped = text.strip();
        return stripped.length() <= LONGEST && HTTP.matcher(stripped).matches() ? stripped : null;
    }
}
