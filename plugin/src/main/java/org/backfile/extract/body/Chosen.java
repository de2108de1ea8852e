package org.backfile.extract.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.article.Figure;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What of a page is written out: the text of chosen blocks, and figures. Looked up by identity, as two blocks may be equal. */
final class Chosen {

    private final Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<TextNode> firsts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<TextNode> lasts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Figure> figures;
    private final boolean everything;

    private Chosen(boolean everything, Map<Element, Figure> figures) {
        this.everything = everything;
        this.figures = figures;
    }

    /** All text, for trees that are article from end to end. */
    static Chosen everything(Map<Element, Figure> figures) {
        return new Chosen(true, figures);
    }

    /** The blocks with {@code keep[index]}; figures are looked up by the element that stands for them in the page. */
    static Chosen blocks(List<Block> blocks, boolean[] keep, Map<Element, Figure> figures) {
        var chosen = new Chosen(false, figures);
        for (var block : blocks) {
            if (!keep[block.index()]) continue;
            chosen.firsts.add(block.first());
            chosen.lasts.add(block.last());
            chosen.reach(block.first());
            chosen.reach(block.last());
        }
        figures.keySet().forEach(chosen::reach);
        return chosen;
    }

    private void reach(Node from) {
        for (@Nullable Node node = from; node != null && reached.add(node); node = node.parent()) {}
    }

    /** Whether chosen text or a figure stands in this element. */
    boolean reaches(Element element) {
        return everything || reached.contains(element);
    }

    boolean begins(TextNode text) {
        return everything || firsts.contains(text);
    }

    boolean ends(TextNode text) {
        return everything || lasts.contains(text);
    }

    /** The figure that this element stands for, if any. */
    @Nullable
    Figure figure(Element element) {
        return figures.get(element);
    }
}
