package org.backfile.extract.metadata;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the walk over a page must know of a tag, as bits found by one look. */
final class TagKinds {

    /** What is in it is not shown as text. */
    static final int UNSEEN = 1;
    /** Doesn't end a line. */
    static final int INLINE = 1 << 1;
    /** Inline, but set apart by style alone on many pages: between words it counts as a space. */
    static final int SEAM = 1 << 2;

    static final int LINK = 1 << 3;
    /** A drawing: nothing in it is read, not even comments. */
    static final int SKIPPED = 1 << 4;
    /** Read for what it says, not for its class. */
    static final int BARE = 1 << 5;
    /** Holds no words that its class could tell of. */
    static final int EMPTY = 1 << 6;

    private static final Map<String, Integer> KINDS = new HashMap<>();

    static {
        add(UNSEEN, Set.of("head", "script", "style", "noscript", "template", "iframe", "object", "video", "audio"));
        add(UNSEEN, Set.of("canvas", "select", "textarea", "math", "option", "button"));
        add(
                INLINE,
                Set.of(
                        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
                        "font", "i", "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp",
                        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"));
        add(SEAM, Set.of("span", "a", "time", "label", "small", "data", "cite", "img"));
        add(LINK, Set.of("a"));
        add(SKIPPED, Set.of("svg"));
        add(BARE, Set.of("html", "body", "meta", "link", "title", "base"));
        add(EMPTY, Set.of("img", "br", "hr", "input", "source", "wbr"));
    }

    private TagKinds() {}

    /** The bits of a tag, by its lower-case name. */
    static int of(String tag) {
        return KINDS.getOrDefault(tag, 0);
    }

    private static void add(int kind, Set<String> tags) {
        for (String tag : tags) KINDS.merge(tag, kind, (a, b) -> a | b);
    }
}
