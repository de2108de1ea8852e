package org.backfile.extract.text;

/** Counts a line's {@link Shape} in one pass. */
final class ShapeCounter {

    private final String text;
    private double units;
    private int words;
    private int letters;
    private int digits;
    private int capitals;
    private int shouts;
    private int shorts;
    private int stops;
    private int commas;
    private int separators;
    private int quotes;
    private int symbols;
    private boolean year;
    private boolean clock;

    private ShapeCounter(String text) {
        this.text = text;
    }

    static Shape count(String text) {
        return new ShapeCounter(text).shape();
    }

    private Shape shape() {
        int length = text.length();
        int at = 0;
        while (at < length) {
            int c = text.codePointAt(at);
            if (Glyphs.isUnspaced(c)) {
                units += 0.5;
                letters++;
                at += Character.charCount(c);
            } else if (Character.isLetterOrDigit(c)) {
                at = word(at);
            } else {
                sign(c, at);
                at += Character.charCount(c);
            }
        }
        return new Shape(
                length,
                units,
                words,
                letters,
                digits,
                capitals,
                shouts,
                shorts,
                stops,
                commas,
                separators,
                quotes,
                symbols,
                first(),
                last(),
                text.endsWith("\u2026") || text.endsWith("...") || text.endsWith("[\u2026]"),
                year,
                clock);
    }

    private int word(int start) {
        int end = start;
        int upper = 0;
        int length = 0;
        int figures = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || c == '\u2019'
                    || c == '\'';
            if (!mark && (!Character.isLetterOrDigit(c) || Glyphs.isUnspaced(c))) break;
            if (Character.isUpperCase(c)) upper++;
            if (Character.isDigit(c)) figures++;
            if (!mark) length++;
            end += Character.charCount(c);
        }
        words++;
        units++;
        digits += figures;
        letters += length - figures;
        if (Character.isUpperCase(text.codePointAt(start))) capitals++;
        if (upper >= 2 && upper == length) shouts++;
        if (length <= 3 && figures == 0 && upper == 0) shorts++;
        if (figures == length) number(start, end);
        return end;
    }

    private void number(int start, int end) {
        if (end - start == 4 && (text.startsWith("19", start) || text.startsWith("20", start))) year = true;
        boolean hours = end - start <= 2 && end + 2 < text.length() && text.charAt(end) == ':';
        if (hours && Character.isDigit(text.charAt(end + 1)) && Character.isDigit(text.charAt(end + 2))) clock = true;
    }

    private void sign(int c, int at) {
        if (Glyphs.endsSentence(c)) {
            int next = at + 1;
            while (next < text.length() && Glyphs.isClosing(text.charAt(next))) next++;
            boolean ends = c > 0x7f || next >= text.length() || text.charAt(next) == ' ';
            if (ends && c != '\u2026') stops++;
        } else if (Glyphs.isComma(c)) {
            commas++;
        } else if (Glyphs.isQuote(c)) {
            quotes++;
        } else if (Glyphs.isSeparator(c)) {
            boolean apart =
                    at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
            if (apart) separators++;
        } else if (c != ' ' && c != '(' && c != ')' && !Glyphs.isColon(c)) {
            symbols++;
        }
    }

    private int first() {
        int at = 0;
        while (at < text.length() - 1 && Glyphs.isQuote(text.charAt(at))) at++;
        return text.isEmpty() ? ' ' : text.codePointAt(at);
    }

    private int last() {
        int at = beforeNote(text.length());
        while (at > 0) {
            int c = text.codePointBefore(at);
            if (!Glyphs.isClosing(c) && c != ' ') return c;
            at -= Character.charCount(c);
        }
        return ' ';
    }

    /** A sentence may end with the number of a footnote, as in "done.[12]" or "done.3". */
    private int beforeNote(int end) {
        int at = end;
        if (at > 0 && text.charAt(at - 1) == ']') at--;
        int digits = at;
        while (at > 0 && digits - at < 3 && Character.isDigit(text.charAt(at - 1))) at--;
        if (at == digits) return end;
        if (at > 0 && text.charAt(at - 1) == '[' && digits < end) at--;
        boolean word =
                at > 1 && Character.isLetter(text.charAt(at - 2)) || at > 1 && Glyphs.isClosing(text.charAt(at - 2));
        return word && Glyphs.endsSentence(text.charAt(at - 1)) ? at : end;
    }
}
