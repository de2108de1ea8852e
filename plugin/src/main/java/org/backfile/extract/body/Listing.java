package org.backfile.extract.body;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Programs as highlighters and code hosts print them: with line numbers, in tables, a line to the row. */
final class Listing {

    private static final int NUMBERS = 3;

    private static final NameParts NUMBERING =
            new NameParts("lineno", "line-num", "linenum", "line_num", "gutter", "blob-num", "ln-num");
    private static final NameParts CODE = new NameParts("code");

    private Listing() {}

    /** Whether an element holds the numbers of lines and nothing else. */
    static boolean isNumbering(Element element) {
        return switch (element.normalName()) {
            case "pre" -> counts(element, NUMBERS);
            case "td", "th", "div", "span", "a", "code", "ol" -> isNamed(element) && counts(element, 1);
            default -> false;
        };
    }

    /** Whether each row of a table is a line of a program, its number in front. */
    static boolean isTable(Element table) {
        int rows = 0;
        for (var group : table.children()) {
            if (group.normalName().equals("caption")) return false;
            for (var row : group.children()) {
                if (row.childrenSize() != 2 || !isLine(row.child(0), row.child(1))) return false;
                rows++;
            }
        }
        return rows > 1;
    }

    private static boolean isLine(Element number, Element code) {
        boolean numbered = number.hasAttr("data-line-number") || isNamed(number);
        return numbered
                && digits(number) >= 0
                && (CODE.isIn(code.className()) || code.selectFirst("code, pre") != null);
    }

    private static boolean isNamed(Element element) {
        return element.attributesSize() > 0 && NUMBERING.isIn(element.className());
    }

    /** Whether the text is so many numbers or more, each one above the last. */
    private static boolean counts(Element element, int least) {
        return digits(element) >= least;
    }

    /** How many numbers the text consists of, each one above the last; -1 when it is anything else. */
    private static int digits(Element element) {
        var count = new Count();
        element.filter((node, depth) -> !(node instanceof TextNode text) || count.read(text.getWholeText())
                ? NodeFilter.FilterResult.CONTINUE
                : NodeFilter.FilterResult.STOP);
        return count.end();
    }

    private static final class Count {
        private int numbers;
        private long last = -1;
        private long current = -1;
        private boolean odd;

        boolean read(String text) {
            for (int i = 0; i < text.length() && !odd; i++) {
                char c = text.charAt(i);
                if (c >= '0' && c <= '9') {
                    current = Math.max(0, current) * 10 + c - '0';
                    odd = current > 1_000_000;
                } else if (Spaces.isSpace(c)) close();
                else odd = true;
            }
            close();
            return !odd;
        }

        private void close() {
            if (current < 0) return;
            odd |= last >= 0 && current != last + 1;
            last = current;
            current = -1;
            numbers++;
        }

        int end() {
            return odd ? -1 : numbers;
        }
    }
}
