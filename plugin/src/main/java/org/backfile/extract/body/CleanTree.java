package org.backfile.extract.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes chosen text into a new tree that holds nothing but what {@link AllowList} names. Wrappers vanish, bare text becomes
 * paragraphs, inline markup is opened anew in every paragraph it spans.
 */
final class CleanTree {

    private final Chosen chosen;
    private final Anchors anchors;
    private final Markup root = new Markup("div");
    private final Deque<Markup> containers = new ArrayDeque<>();
    private final List<Markup> inline = new ArrayList<>();
    private @Nullable OpenLine line;
    private String lineTag = "p";
    /** What the source says at this place, and what the structures written around it say already. */
    private Tongue spoken;

    private Tongue written;
    private boolean open;
    private int breaks;
    private int preformatted;
    private int tables;
    private int muted;

    private CleanTree(Chosen chosen, Anchors anchors, Tongue around) {
        this.chosen = chosen;
        this.anchors = anchors;
        this.spoken = around;
        this.written = around;
        containers.push(root);
    }

    static Markup of(Element source, Chosen chosen) {
        var root = source.root() instanceof Document page ? page.child(0) : source;
        var around = source.equals(root) ? Tongue.SILENT : Tongue.around(source);
        var tree = new CleanTree(chosen, new Anchors(source), around);
        tree.element(source);
        tree.closeLine();
        tree.anchors.connect();
        Tidy.tree(tree.root);
        return tree.root;
    }

    private void element(Element source) {
        var tag = source.normalName();
        int kind = Tags.kind(tag);
        var insert = chosen.insert(source);
        if (insert != null && !chosen.holdsText(source)) {
            insert(insert);
        } else if (tag.equals("br")) {
            lineBreak(source);
        } else if ((kind & Tags.IS_SILENT) != 0) {
            return;
        } else if (!open && !chosen.reaches(source)) {
            emptyTarget(source);
        } else {
            boolean mute = Listing.isNumbering(source) || MathTwin.is(source);
            if (mute) muted++;
            if ((kind & Tags.IS_BLOCK) != 0) block(source, tag, insert);
            else inline(source, tag);
            if (mute) muted--;
        }
    }

    private void insert(Part markup) {
        if (markup instanceof Markup block && block.is("figure")) {
            closeLine();
            containers.getFirst().add(block);
        } else if (line != null || open || markup instanceof Markup) {
            line().add(markup, inline, anchors);
            breaks = 0;
        }
    }

    /** An empty element beside chosen text is often the place that a footnote's link leads to. */
    private void emptyTarget(Element source) {
        if (preformatted > 0 && Tags.isBlock(source.normalName())) {
            // an empty line of a program
            closeLine();
            containers.getFirst().open("code");
        }
        if (source.childNodeSize() > 0 || source.parent() == null || !chosen.reaches(source.parent())) return;
        anchors.mark(source);
        if (line != null) anchors.settle(line.line());
    }

    private void block(Element source, String tag, @Nullable Part insert) {
        closeLine();
        var container = container(source, tag);
        boolean isCode = tag.equals("pre") || container != null && container.is("pre");
        boolean isTable = container != null && container.is("table");
        var outerTag = lineTag;
        var outerSpoken = spoken;
        var outerWritten = written;
        spoken = Tongue.of(source).within(spoken);
        lineTag = Tags.isHeading(tag) ? tag : container != null || tag.equals("p") ? "p" : lineTag;
        if (container != null) {
            if (container.parent() == null) {
                spoken.mark(container, written);
                containers.getFirst().add(container);
                written = spoken;
            }
            containers.push(container);
        }
        if (isCode) preformatted++;
        if (isTable) tables++;
        anchors.mark(source);
        children(source);
        closeLine();
        if (isCode) preformatted--;
        if (isTable) tables--;
        if (insert != null) insert(insert);
        if (container != null) containers.pop();
        lineTag = outerTag;
        spoken = outerSpoken;
        written = outerWritten;
    }

    /** What the content of a source element goes into, if not into what is open: a new structure, or the quote it is the source of. */
    private @Nullable Markup container(Element source, String tag) {
        if (preformatted > 0) return null;
        return switch (tag) {
            case "figcaption" -> quoteAbove(source);
            case "table" ->
                !Tables.isData(source)
                        ? null
                        : Listing.isTable(source) ? new Markup("pre") : AllowList.structure(source);
            case "summary" -> containers.getFirst().is("details") ? AllowList.structure(source) : null;
            default -> Tables.isPart(tag) && tables == 0 ? null : AllowList.structure(source);
        };
    }

    /** The quote that a caption names the source of. */
    private @Nullable Markup quoteAbove(Element caption) {
        var figure = caption.parent();
        boolean follows = containers.getFirst().last() instanceof Markup last && last.is("blockquote");
        return follows && figure != null && figure.selectFirst("blockquote") != null
                ? (Markup) containers.getFirst().last()
                : null;
    }

    private void inline(Element source, String tag) {
        var clean = tag.equals("a") ? anchors.link(source) : AllowList.inline(source);
        anchors.mark(source);
        if (line != null) anchors.settle(line.line());
        if (clean == null) {
            children(source);
            return;
        }
        int depth = inline.size();
        inline.add(clean);
        children(source);
        inline.remove(depth);
        if (line != null) line.leave(depth);
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
        else if (line != null) line.add(new Markup("br"), inline, anchors);
    }

    private void append(String words) {
        if (muted == 0) line().add(words, inline, anchors);
    }

    private OpenLine line() {
        var current = line;
        if (current == null) {
            var made = new Markup(preformatted > 0 ? "code" : Tags.isHeading(lineTag) ? lineTag : "p");
            anchors.settle(made);
            spoken.mark(made, written);
            containers.getFirst().add(made);
            current = new OpenLine(made, preformatted == 0);
            line = current;
        }
        return current;
    }

    private void closeLine() {
        if (line != null) line.close();
        line = null;
        breaks = 0;
    }
}
