package org.backfile.extract.markdown;

/**
 * Takes the sting out of Markdown that no person wrote. The parser goes down one call per level of nesting, and looks back over
 * a paragraph for every bracket, entity or code mark in it, so that a few thousand of them cost minutes or the stack. Levels
 * beyond {@link #DEEPEST} are dropped, marks beyond {@link #MOST} in one paragraph are escaped; nothing else changes.
 */
final class TameMarkdown {

    /** Signs that open levels of quotes and lists on one line. */
    private static final int DEEPEST = 40;

    /** Signs of inline structure in one block. */
    private static final int MOST = 1_000;

    private static final String SIGNS = "[`&*_~<!";

    private final StringBuilder out;
    private int signs;
    /** What opened the fenced code block we are in; empty outside. */
    private String fence = "";

    private TameMarkdown(int length) {
        out = new StringBuilder(length + 16);
    }

    static String of(String markdown) {
        var tame = new TameMarkdown(markdown.length());
        int start = 0;
        while (start < markdown.length()) {
            int end = markdown.indexOf('\n', start);
            end = end < 0 ? markdown.length() : end + 1;
            tame.line(markdown.substring(start, end));
            start = end;
        }
        return tame.out.toString();
    }

    private void line(String line) {
        int prefix = 0;
        while (prefix < line.length() && isPrefix(line, prefix)) prefix++;
        if (isCode(line.substring(prefix))) {
            out.append(line);
            return;
        }
        if (line.isBlank()) signs = 0;
        prefix(line, prefix);
        for (int at = prefix; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean escaped = at > prefix && line.charAt(at - 1) == '\\';
            if (SIGNS.indexOf(c) >= 0 && ++signs > MOST && !escaped) out.append('\\');
            out.append(c);
        }
    }

    private void prefix(String line, int length) {
        int levels = 0;
        int columns = 0;
        for (int at = 0; at < length; at++) {
            char c = line.charAt(at);
            if (c == ' ' || c == '\t') columns += c == '\t' ? 4 : 1;
            else if (c != '\n' && c != '\r') levels++;
            if (c == '\n' || levels <= DEEPEST && columns <= 4 * DEEPEST) out.append(c);
        }
    }

    /** Whether a line, its prefix gone, belongs to a fenced code block; opens and closes the block. */
    private boolean isCode(String line) {
        if (line.isEmpty()) return !fence.isEmpty();
        char sign = line.charAt(0);
        int length = 0;
        while ((sign == '`' || sign == '~') && length < line.length() && line.charAt(length) == sign) length++;
        if (!fence.isEmpty()) {
            if (line.startsWith(fence) && line.substring(length).isBlank()) fence = "";
            return true;
        }
        if (length < 3 || sign == '`' && line.indexOf('`', length) >= 0) return false;
        fence = line.substring(0, length);
        return true;
    }

    /** Whether a character belongs to what opens a line's quotes and lists. */
    private static boolean isPrefix(String line, int at) {
        char c = line.charAt(at);
        if (c == '>' || isWhite(c)) return true;
        int last = at;
        while (last < line.length() - 1 && last < at + 9 && isDigit(line.charAt(last))) last++;
        char sign = line.charAt(last);
        boolean numbered = (sign == '.' || sign == ')') && (last > at || at > 0 && isDigit(line.charAt(at - 1)));
        boolean bullet = last == at && (sign == '-' || sign == '+' || sign == '*');
        return (numbered || bullet) && last + 1 < line.length() && isWhite(line.charAt(last + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
