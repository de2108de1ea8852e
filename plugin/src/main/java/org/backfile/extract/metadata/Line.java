package org.backfile.extract.metadata;

import org.jsoup.nodes.Element;

/**
 * A visible line: the text between two block boundaries.
 *
 * @param text white space collapsed; cut after {@link Scan#LONGEST_LINE} characters
 * @param element the element of its first words
 * @param hints of that element and the elements around it
 * @param heading level 1 to 6, or 0
 * @param linked how many of its characters are links
 * @param digits how many are digits: a line without any holds no date
 */
record Line(int index, String text, Element element, int hints, int heading, int linked, int digits) {

    boolean is(int hint) {
        return (hints & hint) != 0;
    }

    /** Whether menus, sign-up boxes or teasers of other stories surround it. */
    boolean isFurniture() {
        return is(Hints.CHROME | Hints.OTHER);
    }
}
