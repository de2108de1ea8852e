package org.backfile.extract.body;

import java.util.Arrays;

/**
 * Parts of class names, found in any of them by one pass: they are short and many, and every element around a block is asked. Immutable,
 * thread-safe.
 */
final class NameParts {

    /** By first character: the parts that begin with it. */
    private final String[][] parts = new String[128][0];

    /** @param parts lower case, of ASCII alone */
    NameParts(String... parts) {
        for (var part : parts) {
            char first = part.charAt(0);
            var known = this.parts[first];
            var more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = part;
            this.parts[first] = more;
        }
    }

    /** Whether any of the parts stands in a name, in whatever case. */
    boolean isIn(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = lower(name.charAt(i));
            if (c >= parts.length) continue;
            for (var part : parts[c]) if (begins(name, i, part)) return true;
        }
        return false;
    }

    private static boolean begins(String name, int at, String part) {
        if (name.length() - at < part.length()) return false;
        for (int i = 1; i < part.length(); i++) if (lower(name.charAt(at + i)) != part.charAt(i)) return false;
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
