package org.backfile.extract.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells a line break that ends a block from one within it. Two in a row end one; so does a single one between two {@code <font>}s or
 * their like, which is how pages of the nineties set a headline above a standfirst above a byline.
 */
final class LineBreaks {

    private static final Set<String> VOICES = Set.of("font", "big", "small", "span", "b", "strong", "img", "table");

    private LineBreaks() {}

    static boolean endsBlock(Element br, int inARow) {
        return inARow > 1 || isVoice(beside(br, true)) && isVoice(beside(br, false));
    }

    private static boolean isVoice(@Nullable Node node) {
        return node instanceof Element e && VOICES.contains(e.normalName());
    }

    private static @Nullable Node beside(Element br, boolean before) {
        @Nullable Node at = before ? br.previousSibling() : br.nextSibling();
        while (at instanceof TextNode text && text.isBlank()) at = before ? at.previousSibling() : at.nextSibling();
        return at;
    }
}
