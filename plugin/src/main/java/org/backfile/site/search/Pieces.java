package org.backfile.site.search;

import java.util.function.Consumer;

/**
 * Cuts a text without loss into pieces that come again: words, what stands between them, and the single characters of scripts
 * without spaces. One space between two words is no piece of its own; the reader puts it back.
 *
 * <p>The kinds go by fixed ranges of code units, so that the reader's Unicode tables need not be those of the build. A
 * character filed wrongly costs a few bits and nothing else.
 */
final class Pieces {

    enum Kind {
        WORD,
        GAP,
        SINGLE
    }

    private Pieces() {}

    static void cut(String text, Consumer<String> each) {
        var before = Kind.GAP;
        int i = 0;
        while (i < text.length()) {
            var kind = kind(text.charAt(i));
            int end = i + 1;
            if (kind != Kind.SINGLE) while (end < text.length() && kind(text.charAt(end)) == kind) end++;
            boolean implied = kind == Kind.GAP
                    && before == Kind.WORD
                    && end == i + 1
                    && text.charAt(i) == ' '
                    && end < text.length()
                    && kind(text.charAt(end)) == Kind.WORD;
            if (!implied) each.accept(text.substring(i, end));
            before = kind;
            i = end;
        }
    }

    static Kind kind(char c) {
        if (c < 0xC0) return isPlainLetter(c) ? Kind.WORD : Kind.GAP;
        if (c < 0xE00) return Kind.WORD;
        if (c < 0x10A0) return Kind.SINGLE;
        if (c < 0x2000) return c >= 0x1780 && c < 0x1800 ? Kind.SINGLE : Kind.WORD;
        if (c < 0x2E80) return c == 0x200C || c == 0x200D ? Kind.WORD : Kind.GAP;
        if (c < 0xA640) return Kind.SINGLE;
        if (c < 0xD800) return Kind.WORD;
        return c < 0xF900 ? Kind.GAP : Kind.SINGLE;
    }

    private static boolean isPlainLetter(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
