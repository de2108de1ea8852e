package org.backfile.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a dump into its lines: list marks become fields, blank lines a property of the line below. */
final class LineSplitter {

    /** Longer dumps are cut here: a page of this length is no article, and every step stays linear in it anyway. */
    private static final int MOST_LINES = 40_000;

    private static final Pattern ITEM = Pattern.compile(
            "([ \\t]*)(?:([\\u2022\\u2023\\u25e6\\u25aa\\u25cf\\u00b7\\u2043*+-])|(\\d{1,3})[.)])[ \\t]+(\\S.*)?");

    private final List<Line> lines = new ArrayList<>();

    static List<Line> split(String dump) {
        var splitter = new LineSplitter();
        boolean gap = true;
        int start = 0;
        while (start < dump.length() && splitter.lines.size() < MOST_LINES) {
            int end = start;
            while (end < dump.length() && !isBreak(dump.charAt(end))) end++;
            gap = splitter.add(dump.substring(start, end), gap);
            start = end + (dump.startsWith("\r\n", end) ? 2 : 1);
        }
        return splitter.lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
    }

    /** Whether the line is blank, and so a gap above the next one. */
    private boolean add(String raw, boolean gap) {
        if (raw.isBlank() && clean(raw).isEmpty()) return true;
        var item = ITEM.matcher(raw);
        // "1. Something" at the margin is a heading as often as an item: numbers want an indent
        if (item.matches()
                && item.group(4) != null
                && (item.group(2) != null || !item.group(1).isEmpty())) {
            var text = clean(item.group(4));
            boolean number = item.group(3) != null;
            int depth = Math.max(1, (item.group(1).replace("\t", "    ").length() + 1) / 2);
            if (!text.isEmpty()) {
                put(text, number ? Mark.NUMBER : Mark.BULLET, number ? item.group(3) : "", depth, gap);
                return false;
            }
        }
        var text = clean(raw);
        // "Advertisement" between two paragraphs parts them no more than a blank line does
        if (text.isEmpty() || isAdvert(text)) return true;
        put(text, Mark.NONE, "", 0, gap);
        return false;
    }

    private void put(String text, Mark mark, String label, int depth, boolean gap) {
        lines.add(new Line(lines.size(), text, mark, label, depth, gap, ShapeCounter.count(text)));
    }

    private static boolean isAdvert(String text) {
        var label = Labels.at(text);
        return label.whole() && label.is(Labels.Kind.ADVERT);
    }

    /** Collapses white space of every kind and drops what can't be seen. */
    private static String clean(String raw) {
        var out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (white && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(' ');
            else if (!white && !Character.isISOControl(c) && c != '\u200b' && c != '\ufeff' && c != '\u00ad')
                out.append(c);
        }
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') out.setLength(end - 1);
        return out.toString();
    }
}
