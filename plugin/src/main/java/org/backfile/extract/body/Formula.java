package org.backfile.extract.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A formula as a page may hold it: MathML, of which the presentation elements of MathML Core are taken over and nothing else, or TeX, which
 * is written as code.
 */
final class Formula {

    private static final Set<String> ELEMENTS = Set.of(
            "math",
            "mrow",
            "mi",
            "mn",
            "mo",
            "mtext",
            "ms",
            "mspace",
            "mfrac",
            "msqrt",
            "mroot",
            "msub",
            "msup",
            "msubsup",
            "munder",
            "mover",
            "munderover",
            "mmultiscripts",
            "mprescripts",
            "mtable",
            "mtr",
            "mtd",
            "mpadded",
            "merror");

    private static final int DEEPEST = 60;
    private static final int LONGEST_TEX = 2_000;

    private Formula() {}

    /** The clean formula; null when an element is none, or an empty one. */
    static @Nullable Markup of(Element source) {
        var tag = source.normalName();
        if (tag.equals("script")) return source.attr("type").startsWith("math/tex") ? tex(source.data()) : null;
        if (!tag.equals("math") || !source.hasText()) return null;
        var clean = new Markup("math");
        if (source.attr("display").equals("block")) clean.attribute("display", "block");
        children(source, clean, 0);
        return Tidy.isEmpty(clean) ? null : clean;
    }

    /** TeX as the words of a picture or script give it; null when there is none. */
    static @Nullable Markup tex(String source) {
        var tex = Spaces.collapse(source);
        return tex.isEmpty() || tex.length() > LONGEST_TEX ? null : new Markup("code").add(tex);
    }

    private static void children(Element source, Markup clean, int depth) {
        if (depth > DEEPEST) return;
        for (Node child = source.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text && !text.isBlank()) clean.add(Spaces.collapse(text.getWholeText()));
            if (child instanceof Element element) child(element, clean, depth + 1);
        }
    }

    /** Of {@code semantics} the first child is the formula, the rest says the same in other notations. */
    private static void child(Element source, Markup clean, int depth) {
        var tag = source.normalName();
        if (tag.equals("annotation") || tag.equals("annotation-xml") || tag.equals("mphantom")) return;
        if (ELEMENTS.contains(tag) && !tag.equals("math")) children(source, clean.open(tag), depth);
        else if (tag.equals("mstyle") || tag.equals("menclose") || tag.equals("mfenced"))
            children(source, clean.open("mrow"), depth);
        else if (tag.equals("semantics")) children(source, clean, depth);
    }
}
