package org.backfile.extract.body;

import java.util.Set;
import org.backfile.extract.body.Part.Text;

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

    private final StringBuilder out = new StringBuilder(8192);
    private String gap = "";
    private int cells;
    private int preformatted;

    static String of(Markup root) {
        var text = new TreeText();
        text.parts(root);
        return text.out.toString().stripTrailing();
    }

    private void parts(Markup element) {
        boolean first = true;
        for (var part : element.parts()) {
            if (part instanceof Text text) {
                append(text.words());
            } else if (part instanceof Markup below) {
                element(below, first);
                first = false;
            }
        }
    }

    private void element(Markup element, boolean first) {
        var tag = element.tag();
        switch (tag) {
            case "figure", "rt", "rp" -> {}
            case "a" -> {
                if (!isSign(element)) parts(element);
            }
            case "br" -> gap = cells > 0 ? " " : "\n";
            case "pre" -> {
                preformatted++;
                separate("\n\n", element);
                preformatted--;
            }
            case "tr" -> separate("\n", element);
            case "td", "th" -> {
                if (!first) gap = "\t";
                cells++;
                parts(element);
                cells--;
            }
            default -> {
                if (BLOCKS.contains(tag)) separate("\n\n", element);
                else parts(element);
            }
        }
    }

    /** The arrow that leads back from a footnote says nothing. */
    private static boolean isSign(Markup link) {
        if (!link.attribute("href").startsWith("#")) return false;
        var text = new StringBuilder();
        link.readText(text);
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private void separate(String separator, Markup element) {
        widen(separator);
        parts(element);
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
