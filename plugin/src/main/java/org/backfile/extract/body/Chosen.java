package org.backfile.extract.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What of a page is written out: the text of chosen blocks, and inserts. Looked up by identity, as two blocks may be equal. */
final class Chosen {

    private final Set<Node> reached = identities();
    private final Set<Node> holders = identities();
    private final Set<Node> firsts = identities();
    private final Set<Node> lasts = identities();
    private final IdentityHashMap<Element, Part> inserts;
    private final boolean everything;

    private Chosen(boolean everything, IdentityHashMap<Element, Part> inserts) {
        this.everything = everything;
        this.inserts = inserts;
    }

    /** All text, for trees that are article from end to end. */
    static Chosen everything(IdentityHashMap<Element, Part> inserts) {
        return new Chosen(true, inserts);
    }

    /** The blocks with {@code keep[index]}, and the inserts by the element of the page that each stands for. */
    static Chosen blocks(List<Block> blocks, boolean[] keep, IdentityHashMap<Element, Part> inserts) {
        var chosen = new Chosen(false, inserts);
        for (var block : blocks) {
            if (!keep[block.index()]) continue;
            chosen.firsts.add(block.first());
            chosen.lasts.add(block.last());
            reach(block.first(), chosen.holders);
            reach(block.last(), chosen.holders);
        }
        chosen.reached.addAll(chosen.holders);
        for (var element : inserts.keySet()) reach(element, chosen.reached);
        return chosen;
    }

    private static void reach(Node from, Set<Node> into) {
        for (@Nullable Node node = from; node != null && into.add(node); node = node.parent()) {}
    }

    private static Set<Node> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Whether chosen text or an insert stands in this element. */
    boolean reaches(Element element) {
        return everything || reached.contains(element);
    }

    /** Whether chosen text stands in this element. */
    boolean holdsText(Element element) {
        return everything ? element.hasText() : holders.contains(element);
    }

    boolean begins(TextNode text) {
        return everything || firsts.contains(text);
    }

    boolean ends(TextNode text) {
        return everything || lasts.contains(text);
    }

    /** The markup that stands for this element, if any: instead of it, or at its end when text of it is chosen. */
    @Nullable
    Part insert(Element element) {
        return inserts.get(element);
    }
}
