package org.backfile.extract.metadata;

import org.jsoup.nodes.Element;

/**
 * An element whose own attributes say what it is.
 *
 * @param own the element's own hints
 * @param around those of the elements around it
 * @param line index of the line it begins in or before
 */
record Marked(Element element, int own, int around, int line) {

    boolean is(int hint) {
        return (own & hint) != 0;
    }

    /** What its {@code itemprop} says; empty when it has none. */
    String property() {
        return is(Hints.PROPERTY) ? element.attributes().get("itemprop") : "";
    }

    boolean isFurniture() {
        return ((own | around) & (Hints.CHROME | Hints.OTHER)) != 0;
    }
}
