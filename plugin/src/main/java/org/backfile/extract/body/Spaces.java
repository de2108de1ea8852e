package org.backfile.extract.body;

/** White space as HTML shows it: any run is one space, none at the ends; invisible joiners and soft hyphens are no characters. */
final class Spaces {

    private Spaces() {}

    static String collapse(String text) {
        if (isClean(text)) return text;
        var chars = text.toCharArray();
        return new String(chars, 0, collapse(chars, chars.length));
    }

    /** The same for the first so many of these characters, in place; how many are left. */
    private static int collapse(char[] text, int length) {
        int size = 0;
        boolean gap = false;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c > ' ' && c < 128) {
                if (gap) text[size++] = ' ';
                gap = false;
                text[size++] = c;
            } else if (isSpace(c)) {
                gap = size > 0;
            } else if (!isInvisible(c)) {
                // never overtakes the reading: a gap has been read for each that is written
                if (gap) text[size++] = ' ';
                gap = false;
                text[size++] = c;
            }
        }
        return size;
    }

    private static boolean isClean(String text) {
        return isTidy(text, true) && (text.isEmpty() || text.charAt(text.length() - 1) != ' ');
    }

    /**
     * Whether there is nothing to collapse but, perhaps, at the end.
     *
     * @param gap whether a space right at the beginning would be one too many
     */
    static boolean isTidy(String text, boolean gap) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < '\u00a0') {
                gap = false;
            } else if (c == ' ') {
                if (gap) return false;
                gap = true;
            } else {
                if (isSpace(c) || isInvisible(c)) return false;
                gap = false;
            }
        }
        return true;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c >= '\u00a0' && isWideSpace(c);
    }

    private static boolean isWideSpace(char c) {
        return c == '\u00a0'
                || c == '\u2028'
                || c == '\u2029'
                || c >= '\u2000' && c <= '\u200a'
                || c == '\u202f'
                || c == '\u3000';
    }

    static boolean isInvisible(char c) {
        return c >= '\u00ad' && (c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060');
    }
}
