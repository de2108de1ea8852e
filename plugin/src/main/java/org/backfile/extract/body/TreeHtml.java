package org.backfile.extract.body;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The HTML of a clean tree, one block a line: elements, their attributes and text are all that such a tree holds. */
final class TreeHtml {

    private final StringBuilder out = new StringBuilder();

    private TreeHtml() {}

    static String of(Element root) {
        var html = new TreeHtml();
        for (Node child = root.firstChild(); child != null; child = child.nextSibling()) {
            if (!(child instanceof Element block)) continue;
            if (!html.out.isEmpty()) html.out.append('\n');
            html.element(block);
        }
        return html.out.toString();
    }

    private void element(Element element) {
        var tag = element.normalName();
        out.append('<').append(tag);
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                out.append(' ').append(attribute.getKey());
                if (attribute.getValue().isEmpty() && !attribute.getKey().equals("alt")) continue;
                out.append("=\"");
                escape(attribute.getValue(), true);
                out.append('"');
            }
        }
        out.append('>');
        if (tag.equals("br") || tag.equals("img")) return;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) escape(text.getWholeText(), false);
            else if (child instanceof Element below) element(below);
        }
        out.append("</").append(tag).append('>');
    }

    private void escape(String text, boolean quoted) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '>' && c < '\u00a0') continue;
            var escaped = escaped(text, i, quoted);
            if (escaped.isEmpty()) continue;
            out.append(text, done, i).append(escaped);
            done = i + 1;
        }
        out.append(text, done, text.length());
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
