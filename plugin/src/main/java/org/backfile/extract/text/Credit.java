package org.backfile.extract.text;

import org.jspecify.annotations.Nullable;

/**
 * A caption that names who made the picture.
 *
 * @param caption what comes before the credit; may be empty
 * @param name whom it credits, without "Photo:"
 */
record Credit(String caption, String name) {

    private static final double LONGEST_NAME = 9;
    private static final int LONGEST_LABEL = 40;
    private static final String OPENING = "|(\uff08[/\u00b7\u2022\u2013\u2014-";

    /** Splits a line that ends with a credit: "Photo: Ann Lee", "(Foto: dpa)", "\u00a9 Ann Lee"; null when it doesn't. */
    static @Nullable Credit split(String line) {
        for (int at = line.length() - 1; at > 0; at--) {
            char c = line.charAt(at);
            int start =
                    Glyphs.isColon(c) ? labelStart(line, at) : c == '\u00a9' && line.charAt(at - 1) == ' ' ? at : -1;
            var name = start < 0 ? "" : trim(line.substring(at + 1));
            if (isName(name)) return new Credit(trimEnd(line.substring(0, start)), name);
        }
        return null;
    }

    /** Where a credit's label begins that ends at a colon; -1 when the words before the colon are none. */
    private static int labelStart(String line, int colon) {
        for (int at = colon - 1; at >= Math.max(0, colon - LONGEST_LABEL); at--) {
            boolean opens = at == 0
                    || OPENING.indexOf(line.charAt(at - 1)) >= 0
                    || line.charAt(at - 1) == ' '
                            && at > 1
                            && (Glyphs.endsSentence(line.charAt(at - 2)) || OPENING.indexOf(line.charAt(at - 2)) >= 0);
            if (!opens || line.charAt(at) == ' ') continue;
            var hit = Labels.at(line.substring(at, colon));
            if (hit.is(Labels.Kind.CREDIT)
                    && ShapeCounter.count(line.substring(at + hit.length(), colon))
                                    .units()
                            <= 2) return at;
        }
        return -1;
    }

    private static boolean isName(String text) {
        var shape = ShapeCounter.count(text);
        return shape.letters() > 1 && shape.units() <= LONGEST_NAME && !shape.year();
    }

    /**
     * The credit in what a line adds to the caption it repeats, in any language: a separator, then a name that may have a label
     * with a colon before it. Null when it adds something else.
     */
    static @Nullable String after(String added) {
        var text = added.strip();
        if (text.isEmpty()) return null;
        char first = text.charAt(0);
        boolean apart = Glyphs.isSeparator(first) || first == '(' || first == '[' || first == '\uff08';
        int colon = -1;
        for (int i = 0; i < text.length() && colon < 0; i++) if (Glyphs.isColon(text.charAt(i))) colon = i;
        if (!apart && colon < 0) return null;
        var name = trim(colon >= 0 ? text.substring(colon + 1) : text.substring(1));
        return isName(name) ? name : null;
    }

    private static String trim(String name) {
        var text = name.strip();
        while (!text.isEmpty() && ")]\uff09.".indexOf(text.charAt(text.length() - 1)) >= 0)
            text = text.substring(0, text.length() - 1).strip();
        return text;
    }

    private static String trimEnd(String caption) {
        var text = caption.strip();
        while (!text.isEmpty() && "|-\u2013\u2014/([\uff08\u00b7\u2022".indexOf(text.charAt(text.length() - 1)) >= 0)
            text = text.substring(0, text.length() - 1).strip();
        return text;
    }
}
