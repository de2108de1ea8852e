package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into leaf blocks, in document order, in one walk. (The same cut as jusText's and boilerpipe's: Kohlschütter et al.,
 * <i>Boilerplate detection using shallow text features</i>, 2010.)
 */
final class Segmenter {

    private final ClassWords names = new ClassWords();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> forms = new ArrayList<>();
    private final Run text = new Run();
    private final Run linked = new Run();
    private @Nullable Scope container;
    private @Nullable Scope inner;
    private @Nullable TextNode first;
    private @Nullable TextNode last;
    private int texts;
    private int links;
    private int strong;
    private int breaks;
    private int linkDepth;
    private int strongDepth;

    private Segmenter() {}

    /**
     * @param forms and fields for an address, whether or not text stands in them
     * @param names what has read the page's class names
     */
    record Segments(List<Block> blocks, List<Element> forms, ClassWords names) {}

    static Segments of(Element body) {
        var segmenter = new Segmenter();
        segmenter.element(body, null, null);
        segmenter.flush();
        return new Segments(segmenter.blocks, segmenter.forms, segmenter.names);
    }

    private void element(Element element, @Nullable Scope parent, @Nullable Scope blockParent) {
        var tag = element.normalName();
        int kind = Tags.kind(tag);
        if ((kind & Tags.IS_SILENT) != 0) {
            findForms(element);
            return;
        }
        if (tag.equals("br")) {
            if (LineBreaks.endsBlock(element, ++breaks)) flush();
            else text.add(' ');
            return;
        }
        if (tag.equals("form")) forms.add(element);
        boolean isBlock = (kind & Tags.IS_BLOCK) != 0 || blockParent == null;
        boolean isLink = tag.equals("a");
        boolean isStrong = tag.equals("b") || tag.equals("strong");
        var scope = new Scope(element, parent, names, kind);
        if (isBlock) flush();
        if (isLink) {
            links++;
            linkDepth++;
        }
        if (isStrong) strongDepth++;
        var block = isBlock ? scope : blockParent;
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) text(words, scope, block);
            else if (child instanceof Element below) element(below, scope, block);
        }
        if (isStrong) strongDepth--;
        if (isLink) linkDepth--;
        if (isBlock) flush();
    }

    private void findForms(Element element) {
        var tag = element.normalName();
        boolean asks = tag.equals("input") && element.attr("type").trim().equalsIgnoreCase("email");
        if (asks || tag.equals("form")) forms.add(element);
        for (Node child = element.firstChild(); child != null; child = child.nextSibling())
            if (child instanceof Element below) findForms(below);
    }

    private void text(TextNode node, Scope scope, @Nullable Scope block) {
        var words = node.getWholeText();
        if (words.isBlank()) {
            text.add(' ');
            return;
        }
        if (first == null) {
            first = node;
            container = block;
            inner = scope;
        }
        last = node;
        texts++;
        breaks = 0;
        text.add(words);
        if (linkDepth > 0) {
            linked.add(words);
            linked.add(' ');
        }
        if (strongDepth > 0) strong += words.length();
    }

    /** Most links are a block of their own: its words need not be counted twice. */
    private int linkWords(Shape shape) {
        if (linked.isEmpty()) return 0;
        return texts == 1 ? shape.words() : linked.settle().words();
    }

    private void flush() {
        if (first != null && last != null && container != null && inner != null) {
            var shape = text.settle();
            if (!text.isEmpty()) {
                var block = new Block(
                        blocks.size(),
                        container,
                        inner,
                        first,
                        last,
                        text.toString(),
                        shape,
                        linkWords(shape),
                        links,
                        strong);
                blocks.add(block);
                inner.tally(block);
            }
        }
        text.clear();
        linked.clear();
        first = null;
        last = null;
        container = null;
        inner = null;
        texts = 0;
        links = linkDepth > 0 ? 1 : 0;
        strong = 0;
        breaks = 0;
    }
}
