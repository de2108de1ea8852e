package org.backfile.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reference of one file to another, as the browser reads it.
 *
 * @param address as written
 * @param isFetched whether the browser asks for it by itself (a picture, a style sheet), or only when the reader follows it
 */
record Link(String address, boolean isFetched) {

    private static final Pattern SCHEME =
            Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The scheme in lower case; null for a relative address. */
    @Nullable
    String scheme() {
        var m = SCHEME.matcher(address);
        return m.matches() ? m.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** Decoded, without {@code #}; null when there is none. */
    @Nullable
    String fragment() {
        int hash = address.indexOf('#');
        return hash < 0 ? null : decode(address.substring(hash + 1));
    }

    /**
     * The file it leads to, relative to the site's root; null when it leads out of the site.
     *
     * @param from the file that holds it
     */
    @Nullable
    String target(String from) {
        String path = address.replaceFirst("[?#].*", "");
        if (path.isEmpty()) return from;
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (from.substring(0, from.lastIndexOf('/') + 1) + decode(path)).split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) return null;
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    /** A malformed escape stays as it stands, and then leads nowhere. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
