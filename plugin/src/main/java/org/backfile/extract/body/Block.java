package org.backfile.extract.body;

import org.jsoup.nodes.TextNode;

/**
 * A leaf block: a run of inline text between two block-level tags, or two line breaks.
 *
 * @param index place in the page, from 0
 * @param scope the block-level element it stands in
 * @param inner the innermost element of its first text
 * @param first its first text node with more than white space; the writer finds the block by it
 * @param text white space collapsed
 * @param linkWords words inside links
 * @param links number of links it holds
 * @param strongChars characters in bold
 */
record Block(
        int index,
        Scope scope,
        Scope inner,
        TextNode first,
        TextNode last,
        String text,
        Shape shape,
        int linkWords,
        int links,
        int strongChars) {

    int words() {
        return shape.words();
    }

    String tag() {
        return scope.element.normalName();
    }

    double linkDensity() {
        return shape.words() == 0 ? 0 : Math.min(1, (double) linkWords / shape.words());
    }
}
