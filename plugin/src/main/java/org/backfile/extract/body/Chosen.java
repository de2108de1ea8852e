package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What of a page is written out: the text of chosen blocks, and inserts. For one walk through the page, in its order. */
final class Chosen {

    private final List<Block> blocks = new ArrayList<>();
    private final Holders ofText = new Holders();
    private final Holders ofInserts = new Holders();
    private final IdentityHashMap<Element, Part> inserts;
    private final boolean everything;
    /** Of the blocks, the one that is being written or comes next. */
    private int at;

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
            chosen.blocks.add(block);
            chosen.ofText.add(block.first().parent());
            chosen.ofText.add(block.last().parent());
        }
        for (var element : inserts.keySet()) chosen.ofInserts.add(element);
        return chosen;
    }

    /** Whether chosen text or an insert stands in this element. */
    boolean reaches(Element element) {
        return everything || ofText.has(element) || ofInserts.has(element);
    }

    /** Whether chosen text stands in this element. */
    boolean holdsText(Element element) {
        return everything ? element.hasText() : ofText.has(element);
    }

    /** Whether a block begins with this text. */
    boolean begins(TextNode text) {
        return everything || at < blocks.size() && blocks.get(at).first().equals(text);
    }

    /** Whether the block that has begun ends with this text; then the next one may begin. */
    boolean ends(TextNode text) {
        if (everything) return true;
        if (!blocks.get(at).last().equals(text)) return false;
        at++;
        return true;
    }

    /** The markup that stands for this element, if any: instead of it, or at its end when text of it is chosen. */
    @Nullable
    Part insert(Element element) {
        return inserts.get(element);
    }
}
