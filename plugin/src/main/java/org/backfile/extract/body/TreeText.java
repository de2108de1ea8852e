package org.backfile.extract.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The plain text of a clean tree: a blank line between blocks, a table row a line with tabs between cells; no captions, no readings over ideographs. */
final class TreeText {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "table",
            "caption",
            "details",
            "summary",
            "div");

    private final StringBuilder out = new StringBuilder();
    private String gap = "";
    private int cells;
    private int preformatted;

    static String of(Element root) {
        var text = new TreeText();
        text.children(root);
        return text.out.toString().stripTrailing();
    }

    private void children(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) append(text.getWholeText());
            else if (child instanceof Element e) element(e);
        }
    }

    private void element(Element element) {
        var tag = element.normalName();
        switch (tag) {
            case "figure", "rt", "rp" -> {}
            case "a" -> {
                if (!isSign(element)) children(element);
            }
            case "br" -> gap = cells > 0 ? " " : "\n";
            case "pre" -> {
                preformatted++;
                separate("\n\n", element);
                preformatted--;
            }
            case "tr" -> separate("\n", element);
            case "td", "th" -> {
                if (element.previousElementSibling() != null) gap = "\t";
                cells++;
                children(element);
                cells--;
            }
            default -> {
                if (BLOCKS.contains(tag)) separate("\n\n", element);
                else children(element);
            }
        }
    }

    /** The arrow that leads back from a footnote says nothing. */
    private static boolean isSign(Element link) {
        return link.attr("href").startsWith("#") && link.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private void separate(String separator, Element element) {
        widen(separator);
        children(element);
        widen(separator);
    }

    /** A row is one line, whatever its cells hold. */
    private void widen(String separator) {
        if (cells > 0) gap = gap.isEmpty() ? " " : gap;
        else if (separator.length() > gap.length() || gap.equals("\t")) gap = separator;
    }

    private void append(String words) {
        boolean opens = out.isEmpty() || !gap.isEmpty();
        var text = opens && preformatted == 0 ? words.stripLeading() : words;
        if (text.isEmpty()) return;
        int end = out.length();
        while (!gap.isEmpty() && end > 0 && out.charAt(end - 1) == ' ') end--;
        out.setLength(end);
        if (!out.isEmpty()) out.append(gap);
        gap = "";
        out.append(text);
    }
}
