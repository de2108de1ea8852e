package org.backfile.extract.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The plain text of a clean tree: a blank line between blocks, a table row a line with tabs between cells; no captions. */
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
            "div");

    private final StringBuilder out = new StringBuilder();
    private String gap = "";

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
            case "figure" -> {}
            case "a" -> {
                if (!isSign(element)) children(element);
            }
            case "br" -> gap = "\n";
            case "tr" -> separate("\n", element);
            case "td", "th" -> {
                if (element.previousElementSibling() != null) gap = "\t";
                children(element);
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

    private void widen(String separator) {
        if (separator.length() > gap.length() || gap.equals("\t")) gap = separator;
    }

    private void append(String text) {
        if (text.isEmpty() || out.isEmpty() && text.isBlank()) return;
        int end = out.length();
        while (!gap.isEmpty() && end > 0 && out.charAt(end - 1) == ' ') end--;
        out.setLength(end);
        if (!out.isEmpty()) out.append(gap);
        gap = "";
        out.append(text);
    }
}
