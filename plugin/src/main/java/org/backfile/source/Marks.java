package org.backfile.source;

/** How much markup a page holds: a parser's memory and time grow with its tags and marks, not with its letters. */
final class Marks {

    private static final String OF_MARKDOWN = "<>[]*_`~|&";

    /** The parser of Markdown looks back from each sign of a paragraph at all those before: time grows with their square. */
    private static final int OF_A_PARAGRAPH = 20_000;

    private Marks() {}

    /** Whether there are more than so many: tags of HTML, signs that mean something in Markdown; a text dump has none. */
    static boolean areMoreThan(int limit, Format format, String text) {
        return switch (format) {
            case HTML -> tagsAreMoreThan(limit, text);
            case MARKDOWN -> signsAreMoreThan(limit, text);
            case TEXT -> false;
        };
    }

    private static boolean tagsAreMoreThan(int limit, String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (++tags > limit) return true;
        }
        return false;
    }

    private static boolean signsAreMoreThan(int limit, String text) {
        int all = 0;
        int paragraph = 0;
        boolean isBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (isBlank) paragraph = 0;
                isBlank = true;
            } else if (OF_MARKDOWN.indexOf(c) >= 0) {
                isBlank = false;
                if (++all > limit || ++paragraph > OF_A_PARAGRAPH) return true;
            } else if (!Character.isWhitespace(c)) {
                isBlank = false;
            }
        }
        return false;
    }
}
