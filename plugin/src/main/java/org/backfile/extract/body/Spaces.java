package org.backfile.extract.body;

/** White space as HTML shows it: any run is one space, none at the ends; invisible joiners and soft hyphens are no characters. */
final class Spaces {

    private Spaces() {}

    static String collapse(CharSequence text) {
        var out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = out.length() > 0;
            } else if (!isInvisible(c)) {
                if (gap) out.append(' ');
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u2028'
                || c == '\u2029'
                || c >= '\u2000' && c <= '\u200a'
                || c == '\u202f'
                || c == '\u3000';
    }

    static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060';
    }
}
