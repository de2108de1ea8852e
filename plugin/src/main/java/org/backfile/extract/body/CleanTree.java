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
    /** What the source says at this place, and what the structures written around it say already. */
    private Tongue spoken;

    private Tongue written;
    private boolean open;
    private int breaks;
    private int preformatted;
    private int muted;
    private int opened;

    private CleanTree(Chosen chosen, Anchors anchors, Tongue around) {
        this.chosen = chosen;
        this.anchors = anchors;
        this.spoken = around;
        this.written = around;
        containers.push(root);
    }

    static Element of(Element source, Chosen chosen) {
        var root = source.root() instanceof org.jsoup.nodes.Document page ? page.child(0) : source;
        var around = source.equals(root) ? Tongue.SILENT : Tongue.around(source);
        var tree = new CleanTree(chosen, Anchors.in(source), around);
        tree.element(source);
        tree.anchors.connect(tree.root);
        Tidy.tree(tree.root);
        return tree.root;
    }

    private void element(Element source) {
        var tag = source.normalName();
        var insert = chosen.insert(source);
        if (insert != null && !chosen.holdsText(source)) {
            insert(insert);
        } else if (tag.equals("br")) {
            lineBreak(source);
        } else if (Tags.isSilent(tag)) {
            return;
        } else if (!open && !chosen.reaches(source)) {
            emptyTarget(source);
        } else {
            boolean mute = Listing.isNumbering(source) || MathTwin.is(source);
            if (mute) muted++;
            if (Tags.isBlock(tag)) block(source, tag, insert);
            else inline(source, tag);
            if (mute) muted--;
        }
    }

    private void insert(Node markup) {
        boolean block = markup instanceof Element e && e.normalName().equals("figure");
        if (block) {
            closeLine();
            containers.getFirst().appendChild(markup);
        } else if (line != null || open || markup instanceof Element) {
            cursor().appendChild(markup);
            breaks = 0;
        }
    }

    /** An empty element beside chosen text is often the place that a footnote's link leads to. */
    private void emptyTarget(Element source) {
        if (preformatted > 0 && Tags.isBlock(source.normalName())) {
            // an empty line of a program
            closeLine();
            containers.getFirst().appendElement("code");
        }
        if (source.childNodeSize() > 0 || source.parent() == null || !chosen.reaches(source.parent())) return;
        anchors.mark(source);
        if (line != null) anchors.settle(line);
    }

    private void block(Element source, String tag, @Nullable Node insert) {
        closeLine();
        var container = container(source, tag);
        boolean isCode =
                tag.equals("pre") || container != null && container.normalName().equals("pre");
        var outerTag = lineTag;
        var outerSpoken = spoken;
        var outerWritten = written;
        spoken = Tongue.of(source).within(spoken);
        lineTag = Tags.isHeading(tag) ? tag : container != null || tag.equals("p") ? "p" : lineTag;
        if (container != null) {
            if (container.parent() == null) {
                spoken.mark(container, written);
                containers.getFirst().appendChild(container);
                written = spoken;
            }
            containers.push(container);
        }
        if (isCode) preformatted++;
        anchors.mark(source);
        children(source);
        if (isCode) preformatted--;
        closeLine();
        if (insert != null) insert(insert);
        if (container != null) containers.pop();
        lineTag = outerTag;
        spoken = outerSpoken;
        written = outerWritten;
    }

    /** What the content of a source element goes into, if not into what is open: a new structure, or the quote it is the source of. */
    private @Nullable Element container(Element source, String tag) {
        if (preformatted > 0) return null;
        if (tag.equals("figcaption")) {
            var last = containers.getFirst().lastElementChild();
            boolean ofQuote = last != null
                    && last.normalName().equals("blockquote")
                    && source.parent() != null
                    && source.parent().selectFirst("blockquote") != null;
            return ofQuote ? last : null;
        }
        if (tag.equals("table") && !Tables.isData(source)) return null;
        if (tag.equals("table") && Listing.isTable(source)) return new Element("pre");
        if (tag.equals("summary") && !containers.getFirst().normalName().equals("details")) return null;
        return Tables.isPart(tag) && !insideTable() ? null : AllowList.structure(source);
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
        if (muted == 0) cursor().appendChild(new TextNode(words));
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
        spoken.mark(made, written);
        return made;
    }

    private void closeLine() {
        line = null;
        cursor = null;
        breaks = 0;
    }
}
