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
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder linked = new StringBuilder();
    private @Nullable Scope container;
    private @Nullable Scope inner;
    private @Nullable TextNode first;
    private @Nullable TextNode last;
    private int links;
    private int strong;
    private int breaks;
    private int linkDepth;
    private int strongDepth;

    private Segmenter() {}

    static List<Block> blocks(Element body) {
        var segmenter = new Segmenter();
        segmenter.element(body, null, null);
        segmenter.flush();
        return segmenter.blocks;
    }

    private void element(Element element, @Nullable Scope parent, @Nullable Scope blockParent) {
        var tag = element.normalName();
        if (Tags.isSilent(tag)) return;
        if (tag.equals("br")) {
            if (LineBreaks.endsBlock(element, ++breaks)) flush();
            else text.append(' ');
            return;
        }
        boolean isBlock = Tags.isBlock(tag) || blockParent == null;
        boolean isLink = tag.equals("a");
        boolean isStrong = tag.equals("b") || tag.equals("strong");
        var scope = new Scope(element, parent, names);
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

    private void text(TextNode node, Scope scope, @Nullable Scope block) {
        var words = node.getWholeText();
        if (words.isBlank()) {
            text.append(' ');
            return;
        }
        if (first == null) {
            first = node;
            container = block;
            inner = scope;
        }
        last = node;
        breaks = 0;
        text.append(words);
        if (linkDepth > 0) linked.append(words).append(' ');
        if (strongDepth > 0) strong += words.length();
    }

    private void flush() {
        if (first != null && last != null && container != null && inner != null) {
            var clean = Spaces.collapse(text);
            if (!clean.isEmpty()) {
                int linkWords = linked.length() == 0 ? 0 : Shape.of(linked).words();
                var block = new Block(
                        blocks.size(), container, inner, first, last, clean, Shape.of(clean), linkWords, links, strong);
                blocks.add(block);
                inner.tally(block);
            }
        }
        text.setLength(0);
        linked.setLength(0);
        first = null;
        last = null;
        container = null;
        inner = null;
        links = linkDepth > 0 ? 1 : 0;
        strong = 0;
        breaks = 0;
    }
}
