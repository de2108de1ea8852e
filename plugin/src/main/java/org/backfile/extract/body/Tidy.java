package org.backfile.extract.body;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Brings a clean tree into the form it is stored in: no stray spaces, no empty elements, lists of items, headings from level two. */
final class Tidy {

    private static final Set<String> LINES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CELLS = Set.of("li", "td", "th", "dt", "dd", "caption", "summary");
    private static final Evaluator HEADINGS = QueryParser.parse("h1,h2,h3,h4,h5,h6");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> TERMS = Set.of("dt", "dd");
    private static final Set<String> KEEP_EMPTY = Set.of("td", "th", "img", "br");

    private Tidy() {}

    static void tree(Element root) {
        spaces(root);
        structure(root);
        levels(root);
    }

    private static void spaces(Element element) {
        element.removeAttr(CleanTree.SAME);
        var tag = element.normalName();
        if (tag.equals("pre")) {
            pre(element);
            return;
        }
        if (LINES.contains(tag)) new Line().tidy(element);
        for (var child : element.children()) spaces(child);
    }

    /** All lines of a {@code pre} in one {@code code}. */
    private static void pre(Element pre) {
        var text = new StringBuilder();
        for (var child : pre.children()) {
            var line = child.wholeText();
            text.append(line).append(line.endsWith("\n") ? "" : "\n");
        }
        pre.empty();
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\n') start++;
        pre.appendElement("code").appendText(text.substring(start).stripTrailing());
    }

    /** Collapses the white space of one line, across its inline elements. */
    private static final class Line {
        private boolean gap = true;
        private TextNode last = new TextNode("");

        void tidy(Element line) {
            walk(line);
            last.text(last.getWholeText().stripTrailing());
            while (line.lastChild() instanceof Element e && e.normalName().equals("br")) e.remove();
        }

        private void walk(Element element) {
            element.removeAttr(CleanTree.SAME);
            for (var child : element.childNodes()) {
                if (child instanceof TextNode text) text(text);
                else if (child instanceof Element e && e.normalName().equals("br")) gap = true;
                else if (child instanceof Element e && e.normalName().equals("math")) gap = false;
                else if (child instanceof Element e) walk(e);
            }
        }

        private void text(TextNode node) {
            var text = node.getWholeText();
            boolean opens = !text.isEmpty() && Spaces.isSpace(text.charAt(0)) && !gap;
            boolean closes = !text.isEmpty() && Spaces.isSpace(text.charAt(text.length() - 1));
            var inner = Spaces.collapse(text);
            if (inner.isEmpty()) {
                node.text(opens ? " " : "");
                gap |= opens;
            } else {
                if (opens || closes || !inner.equals(text)) node.text((opens ? " " : "") + inner + (closes ? " " : ""));
                gap = closes;
            }
            if (!node.getWholeText().isEmpty()) last = node;
        }
    }

    /** Takes away what holds nothing. */
    static void withoutEmpty(Element root) {
        structure(root);
    }

    private static void structure(Element element) {
        if (element.normalName().equals("math")) return;
        for (var child : element.children()) structure(child);
        var tag = element.normalName();
        if (CELLS.contains(tag)
                && element.childrenSize() == 1
                && element.child(0).normalName().equals("p")) {
            var line = element.child(0);
            if (line.hasAttr("id")) element.attr("id", line.attr("id"));
            line.unwrap();
        }
        if (LISTS.contains(tag))
            for (var child : element.children()) if (!child.normalName().equals("li")) adopt(child);
        boolean stray = tag.equals("li")
                && element.parent() != null
                && !LISTS.contains(element.parent().normalName());
        if (stray) gather(element, "ul");
        if (TERMS.contains(tag)
                && element.parent() != null
                && !element.parent().normalName().equals("dl")) gather(element, "dl");
        if (element.parent() != null && !KEEP_EMPTY.contains(tag) && isEmpty(element)) element.remove();
    }

    /** Whether there is nothing to read or to see in it. */
    private static boolean isEmpty(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text && !text.isBlank()) return false;
            if (child instanceof Element below && (below.normalName().equals("img") || !isEmpty(below))) return false;
        }
        return true;
    }

    /** What stands between list items belongs to the item before it, or becomes one. */
    private static void adopt(Element child) {
        var before = child.previousElementSibling();
        if (before != null && !child.normalName().equals("p")) before.appendChild(child);
        else child.wrap("<li></li>");
    }

    private static void gather(Element item, String list) {
        var before = item.previousElementSibling();
        if (before != null && before.normalName().equals(list)) before.appendChild(item);
        else item.wrap("<" + list + "></" + list + ">");
    }

    /** The levels used, closed up, from {@code h2}: the page's own headline is the {@code h1}. */
    private static void levels(Element root) {
        var used = new TreeSet<String>();
        var headings = root.select(HEADINGS);
        for (var heading : headings) used.add(heading.normalName());
        for (var heading : headings) {
            var level = "h" + Math.min(6, 2 + used.headSet(heading.normalName()).size());
            if (!heading.normalName().equals(level)) heading.tagName(level);
        }
    }
}
