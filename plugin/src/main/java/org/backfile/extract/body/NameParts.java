package org.backfile.extract.body;

import java.util.Arrays;

/**
 * Parts of class names, found in any of them by one pass: they are short and many, and every element around a block is asked. Immutable,
 * thread-safe.
 */
final class NameParts {

    private static final int SLOTS = 128;

    /** By their first two characters. */
    private final String[][] parts = new String[SLOTS][0];

    /** @param parts lower case, of ASCII alone, of two characters or more */
    NameParts(String... parts) {
        for (var part : parts) {
            int slot = slot(part.charAt(0), part.charAt(1));
            var known = this.parts[slot];
            this.parts[slot] = Arrays.copyOf(known, known.length + 1);
            this.parts[slot][known.length] = part;
        }
    }

    /** Whether any of the parts stands in a name, in whatever case. */
    boolean isIn(String name) {
        char first = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = lower(name.charAt(i));
            for (var part : parts[slot(first, c)]) if (begins(name, i - 1, part)) return true;
            first = c;
        }
        return false;
    }

    private static int slot(char first, char second) {
        return 5 * first + second & SLOTS - 1;
    }

    private static boolean begins(String name, int at, String part) {
        if (at < 0 || name.length() - at < part.length()) return false;
        for (int i = 0; i < part.length(); i++) if (lower(name.charAt(at + i)) != part.charAt(i)) return false;
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
