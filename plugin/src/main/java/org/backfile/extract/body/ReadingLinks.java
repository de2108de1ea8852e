package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.backfile.article.ReadingLink;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Collects the links to other stories that stand between the paragraphs of the body, "Also read" and its like in any language. */
final class ReadingLinks {

    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 5;

    private ReadingLinks() {}

    static List<ReadingLink> find(List<Block> blocks, boolean[] keep, Inserts inserts) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < keep.length; i++) {
            if (!keep[i]) continue;
            if (first < 0) first = i;
            last = i;
        }
        var found = new ArrayList<ReadingLink>();
        var seen = new HashSet<String>();
        for (int i = first + 1; i < last && found.size() < MOST; i++) {
            if (keep[i]
                    || !isReadingLink(blocks.get(i))
                    || inserts.cover(blocks.get(i).first())) continue;
            var link = link(blocks.get(i));
            if (link != null && seen.add(link.text())) found.add(link);
        }
        return found;
    }

    /** One link, of the length of a headline, with at most a label before it. */
    static boolean isReadingLink(Block block) {
        int label = block.words() - block.linkWords();
        return block.links() == 1
                && block.linkWords() >= 4
                && block.linkWords() <= 40
                && label <= LONGEST_LABEL
                && !block.scope().hidden;
    }

    private static @Nullable ReadingLink link(Block block) {
        Element link = null;
        for (@Nullable Node n = block.first(); n != null && link == null; n = next(n, block.last())) {
            link = linkAround(n);
        }
        if (link == null) return null;
        var href = Links.absolute(link, "href");
        var text = Spaces.collapse(link.wholeText());
        return text.isEmpty() || href != null && href.startsWith("mailto:") ? null : new ReadingLink(text, href);
    }

    private static @Nullable Element linkAround(Node node) {
        for (@Nullable Node at = node.parent(); at != null; at = at.parent())
            if (at instanceof Element link && link.normalName().equals("a") && link.hasAttr("href")) return link;
        return null;
    }

    /** The next node in document order, up to the block's last. */
    private static @Nullable Node next(Node node, Node last) {
        if (node.equals(last)) return null;
        if (node.childNodeSize() > 0) return node.childNode(0);
        @Nullable Node at = node;
        while (at != null && at.nextSibling() == null) at = at.parent();
        return at == null ? null : at.nextSibling();
    }
}
