package org.backfile.source;

import java.util.Comparator;

/**
 * The order of sources everywhere: by code point, as {@code LC_ALL=C sort} puts UTF-8. ({@link String#compareTo} goes by
 * UTF-16 unit and puts emoji before the last private-use and full-width characters.)
 */
public final class SourceOrder {

    public static final Comparator<String> BY_CODE_POINT = SourceOrder::compare;

    private SourceOrder() {}

    private static int compare(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x == y) continue;
            // Surrogates stand for code points above every other unit.
            if (Character.isSurrogate(x) != Character.isSurrogate(y)) return Character.isSurrogate(x) ? 1 : -1;
            return Character.compare(x, y);
        }
        return Integer.compare(a.length(), b.length());
    }
}
