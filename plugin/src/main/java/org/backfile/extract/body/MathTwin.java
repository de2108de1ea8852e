package org.backfile.extract.body;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The second form of a formula, drawn from letters for the eye, beside the MathML that is hidden from it: KaTeX, MathJax and their like. */
final class MathTwin {

    private MathTwin() {}

    static boolean is(Element element) {
        return element.attributesSize() > 0
                && element.attr("aria-hidden").equals("true")
                && (holdsMath(element.previousElementSibling()) || holdsMath(element.nextElementSibling()));
    }

    private static boolean holdsMath(@Nullable Element beside) {
        return beside != null && beside.selectFirst("math") != null;
    }
}
