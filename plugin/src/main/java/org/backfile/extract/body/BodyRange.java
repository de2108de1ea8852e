package org.backfile.extract.body;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The stretch of a page from its headline to the end of its body, without the chrome that stands in it. */
final class BodyRange {

    /** Is shown the elements of the stretch in their order. */
    interface Visitor {

        /** Returns whether it took the element for itself, so that what is below it is not shown. */
        boolean takes(Element element);
    }

    private static final int CHROME = Candidates.groups(
            "related", "advert", "author", "comment", "share", "navigation", "footer", "side", "newsletter", "overlay");

    private static final int PICTURE = Candidates.groups("caption");
    private static final Set<String> CHROME_TAGS = Set.of("nav", "footer", "aside", "form", "button");
    private static final int HEAD = 40;

    private final PageView page;
    private final boolean[] keep;
    private final Visitor visitor;
    private final ClassWords names;
    /** The elements that kept text stands in. */
    private final Holders holders;

    /** The way to where the stretch begins. */
    private final Holders way = new Holders();

    private @Nullable Node from;
    private @Nullable Node to;
    private boolean begun;
    private boolean ended;

    private BodyRange(PageView page, boolean[] keep, Holders holders, Visitor visitor) {
        this.page = page;
        this.names = page.names();
        this.keep = keep;
        this.holders = holders;
        this.visitor = visitor;
    }

    /** @param holders the elements that kept text stands in */
    static void visit(PageView page, boolean[] keep, Holders holders, Visitor visitor) {
        new BodyRange(page, keep, holders, visitor).visit();
    }

    private void visit() {
        int first = 0;
        while (first < keep.length && !keep[first]) first++;
        int last = keep.length - 1;
        while (last >= first && !keep[last]) last--;
        if (last < first) return;
        int title = page.titleBlock();
        int start = title >= 0 && title < first && first - title < HEAD ? title : first;
        List<Block> blocks = page.blocks();
        Scope top = blocks.get(start).scope();
        for (Scope other = blocks.get(last).scope(); !other.isIn(top) && top.parent != null; ) top = top.parent;
        from = blocks.get(start).first();
        to = blocks.get(last).last();
        way.add(from);
        begun = top.firstBlock == start;
        walk(top.element);
    }

    private void walk(Element element) {
        for (Node child = element.firstChild(); child != null && !ended; child = child.nextSibling()) {
            if (child.equals(from)) begun = true;
            if (child.equals(to)) ended = true;
            if (!begun && !way.has(child)) continue;
            if (child instanceof Element e && !(begun && visitor.takes(e)) && !isChrome(e)) walk(e);
        }
    }

    private boolean isChrome(Element element) {
        if (Tags.isSilent(element.normalName()) || CHROME_TAGS.contains(element.normalName())) return true;
        if (element.attributesSize() == 0 || element.normalName().equals("figure")) return false;
        int groups = names.groups(element.className()) | names.groups(element.id());
        return (groups & CHROME) != 0 && (groups & PICTURE) == 0 && !holders.has(element);
    }
}
