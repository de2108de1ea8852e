package org.backfile.extract.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes chosen text into a new tree that holds nothing but what {@link AllowList} names. Wrappers vanish, bare text becomes
 * paragraphs, inline markup is opened anew in every paragraph it spans.
 */
final class CleanTree {

    /** Tells copies of one source element from its neighbours while the tree grows; {@link Tidy} takes it away. */
    static final String SAME = "data-same";

    private final Chosen chosen;
    private final Anchors anchors;
    private final Element root = new Element("div");
    private final Deque<Element> containers = new ArrayDeque<>();
    private final List<Element> inline = new ArrayList<>();
    private @Nullable Element line;
    private @Nullable Element cursor;
    private String lineTag = "p";
    private @Nullable Element direction;
    private boolean open;
    private int breaks;
    private int preformatted;
    private int opened;

    private CleanTree(Chosen chosen, Anchors anchors) {
        this.chosen = chosen;
        this.anchors = anchors;
        containers.push(root);
    }

    static Element of(Element source, Chosen chosen) {
        var tree = new CleanTree(chosen, Anchors.in(source));
        tree.element(source);
        tree.anchors.connect(tree.root);
        Tidy.tree(tree.root);
        return tree.root;
    }

    private void element(Element source) {
        var figure = chosen.figure(source);
        if (figure != null) {
            closeLine();
            containers.getFirst().appendChild(FigureMarkup.of(figure));
            if (source.normalName().equals("img")) return;
        }
        var tag = source.normalName();
        if (Tags.isSilent(tag) || !open && !chosen.reaches(source) && !tag.equals("br")) return;
        if (tag.equals("br")) lineBreak(source);
        else if (Tags.isBlock(tag)) block(source, tag);
        else inline(source, tag);
    }

    private void block(Element source, String tag) {
        closeLine();
        var structure = AllowList.structure(source);
        if (structure != null && tag.equals("table") && !Tables.isData(source)) structure = null;
        if (structure != null && Tables.isPart(tag) && !insideTable()) structure = null;
        var outerTag = lineTag;
        var outerDirection = direction;
        if (source.hasAttr("dir") || source.hasAttr("lang")) direction = source;
        lineTag = Tags.isHeading(tag) ? tag : structure != null || tag.equals("p") ? "p" : lineTag;
        if (structure != null) {
            containers.getFirst().appendChild(structure);
            containers.push(structure);
        }
        if (tag.equals("pre")) preformatted++;
        anchors.mark(source);
        children(source);
        if (tag.equals("pre")) preformatted--;
        closeLine();
        if (structure != null) containers.pop();
        lineTag = outerTag;
        direction = outerDirection;
    }

    private boolean insideTable() {
        return containers.stream().anyMatch(e -> e.normalName().equals("table"));
    }

    private void inline(Element source, String tag) {
        var clean = tag.equals("a") ? anchors.link(source) : AllowList.inline(source);
        anchors.mark(source);
        if (line != null) anchors.settle(line);
        if (clean == null) {
            children(source);
            return;
        }
        int depth = inline.size();
        clean.attr(SAME, Integer.toString(opened++));
        inline.add(clean);
        cursor = null;
        children(source);
        while (inline.size() > depth) inline.remove(inline.size() - 1);
        cursor = null;
    }

    private void children(Element source) {
        for (Node child = source.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) text(text);
            else if (child instanceof Element element) element(element);
        }
    }

    private void text(TextNode text) {
        var words = text.getWholeText();
        boolean blank = words.isBlank();
        if (blank && (line == null || preformatted == 0)) {
            if (line != null) append(" ");
            return;
        }
        if (!open) open = chosen.begins(text);
        if (!open) return;
        append(words);
        breaks = 0;
        if (chosen.ends(text)) open = false;
    }

    private void lineBreak(Element br) {
        breaks++;
        if (preformatted == 0 && LineBreaks.endsBlock(br, breaks)) closeLine();
        else if (line != null) cursor().appendChild(new Element("br"));
    }

    private void append(String words) {
        cursor().appendChild(new TextNode(words));
    }

    /** Where inline content goes now: the innermost open inline element of the current line. */
    private Element cursor() {
        if (line == null) {
            line = newLine();
            containers.getFirst().appendChild(line);
            cursor = null;
        }
        if (cursor == null) {
            Element at = line;
            for (var template : inline) {
                // the copy that was just left goes on when nothing came between
                boolean goesOn =
                        at.lastChild() instanceof Element e && e.attr(SAME).equals(template.attr(SAME));
                if (!goesOn) at.appendChild(template.shallowClone());
                if (at.lastChild() instanceof Element e) at = e;
            }
            cursor = at;
        }
        return cursor;
    }

    private Element newLine() {
        var tag = preformatted > 0 ? "code" : Tags.isHeading(lineTag) ? lineTag : "p";
        var made = new Element(tag);
        anchors.settle(made);
        if (direction != null) AllowList.copyDirection(direction, made);
        return made;
    }

    private void closeLine() {
        line = null;
        cursor = null;
        breaks = 0;
    }
}
