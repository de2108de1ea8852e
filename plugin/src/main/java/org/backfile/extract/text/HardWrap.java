package org.backfile.extract.text;

import java.util.List;

/**
 * Undoes the line breaks of programs that fill lines to a fixed width (lynx, w3m, mail). In such a dump no line is longer than
 * the width, and a line that was broken has no room for the first word of the next; where that holds, the two are one.
 */
final class HardWrap {

    private static final int NARROWEST = 55;
    private static final int WIDEST = 110;
    private static final int LEAST_BREAKS = 5;

    private HardWrap() {}

    /** The lines with those breaks undone, or as they are when no fixed width shows. */
    static String undo(String dump) {
        var lines = dump.lines().map(String::stripTrailing).toList();
        int width = lines.stream().mapToInt(HardWrap::columns).max().orElse(0);
        if (width < NARROWEST || width > WIDEST) return dump;
        int breaks = 0;
        for (int i = 0; i + 1 < lines.size(); i++) if (isBroken(lines, i, width)) breaks++;
        if (breaks < LEAST_BREAKS) return dump;
        var out = new StringBuilder(dump.length());
        for (int i = 0; i < lines.size(); i++) {
            boolean follows = i > 0 && isBroken(lines, i - 1, width);
            out.append(follows ? lines.get(i).stripLeading() : lines.get(i));
            boolean spaced = !lines.get(i).isEmpty()
                    && !Glyphs.isUnspaced(
                            lines.get(i).codePointBefore(lines.get(i).length()));
            out.append(isBroken(lines, i, width) ? spaced ? " " : "" : "\n");
        }
        return out.toString();
    }

    /** Whether a line goes on in the next one, because that one's first word didn't fit. */
    private static boolean isBroken(List<String> lines, int i, int width) {
        if (i + 1 >= lines.size() || lines.get(i).isBlank() || lines.get(i + 1).isBlank()) return false;
        var next = lines.get(i + 1).strip();
        int c = next.codePointAt(0);
        boolean mark =
                !Character.isLetterOrDigit(c) && !Glyphs.isQuote(c) && c != '(' || next.matches("\\d{1,3}[.)] .*");
        if (mark) return false;
        int end = 0;
        while (end < next.length() && !Character.isWhitespace(next.charAt(end)) && !Glyphs.isUnspaced(next.charAt(end)))
            end++;
        int first = columns(next.substring(0, Math.max(1, end)));
        int room = width - columns(lines.get(i));
        return Glyphs.isUnspaced(c) ? room <= 2 : room <= first;
    }

    /** Columns on a screen: ideographs and kana take two. */
    private static int columns(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            columns += c >= 0x1100 && Glyphs.isUnspaced(c) || c >= 0xff00 && c < 0xff61 ? 2 : 1;
        }
        return columns;
    }
}
