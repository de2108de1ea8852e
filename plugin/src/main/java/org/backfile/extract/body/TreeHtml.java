package org.backfile.extract.body;

import java.util.Arrays;

/** The HTML of a clean tree, one block a line: elements, their attributes and text are all that such a tree holds. */
final class TreeHtml {

    /** What may not stand for itself, of the first characters. */
    private static final boolean[] SPECIAL = new boolean['>' + 1];

    static {
        Arrays.fill(SPECIAL, 0, ' ', true);
        for (char c : "&<>\"".toCharArray()) SPECIAL[c] = true;
    }

    private final StringBuilder out = new StringBuilder(8192);

    private char[] chars = new char[1024];

    private TreeHtml() {}

    static String of(Markup root) {
        var html = new TreeHtml();
        for (var part : root.parts()) {
            if (!(part instanceof Markup block)) continue;
            if (!html.out.isEmpty()) html.out.append('\n');
            html.element(block);
        }
        return html.out.toString();
    }

    private void element(Markup element) {
        var tag = element.tag();
        out.append('<').append(tag);
        var attributes = element.attributes();
        for (int i = 0; i < attributes.size(); i += 2) attribute(attributes.get(i), attributes.get(i + 1));
        out.append('>');
        if (tag.equals("br") || tag.equals("img")) return;
        for (var part : element.parts()) {
            if (part instanceof Part.Text text) escape(text.words(), false);
            else if (part instanceof Markup below) element(below);
        }
        out.append("</").append(tag).append('>');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name);
        if (value.isEmpty() && !name.equals("alt")) return;
        out.append("=\"");
        escape(value, true);
        out.append('"');
    }

    private void escape(String text, boolean quoted) {
        int length = text.length();
        if (length > chars.length) chars = new char[2 * length];
        // one copy is quicker than a call for each character
        text.getChars(0, length, chars, 0);
        int done = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c < SPECIAL.length ? !SPECIAL[c] : c != '\u00a0' && !Character.isSurrogate(c)) continue;
            var escaped = escaped(text, i, quoted);
            if (escaped.isEmpty()) continue;
            out.append(text, done, i).append(escaped);
            done = i + 1;
        }
        if (done == 0) out.append(text);
        else out.append(text, done, length);
    }

    /** What stands for a character; empty when it stands for itself. */
    private static String escaped(String text, int at, boolean quoted) {
        char c = text.charAt(at);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\u00a0' -> "&nbsp;";
            case '"' -> quoted ? "&quot;" : "";
            case '\t', '\n', '\r' -> "";
            default -> c < ' ' || isHalf(text, at) ? "&#x" + Integer.toHexString(c) + ";" : "";
        };
    }

    /** Whether a surrogate stands alone, which no encoding can write. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) return false;
        boolean paired = Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return !paired;
    }
}
