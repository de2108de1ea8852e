package org.backfile.extract.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What an element's tag says of its part in the page. Lower-case names, as jsoup's HTML parser gives them. */
final class Tags {

    /** Elements whose content is never text of the page. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "head",
            "iframe",
            "object",
            "embed",
            "applet",
            "audio",
            "video",
            "canvas",
            "select",
            "textarea",
            "input",
            "noframes",
            "map",
            "datalist",
            "meter",
            "progress",
            "dialog");

    /** Elements that begin and end a block of text. Custom elements are inline, as in a browser without their script. */
    private static final Set<String> BLOCK = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Bits of a {@link #kind}, in the order of the features made of them. */
    static final String[] LANDMARKS = {
        "nav",
        "header",
        "footer",
        "aside",
        "form",
        "table",
        "ul",
        "ol",
        "figure",
        "article",
        "main",
        "section",
        "blockquote",
        "details",
        "dl",
        "button",
        "pre",
        "label"
    };

    /** In a {@link #kind}: the bits of the landmarks. */
    static final int LANDMARK = (1 << LANDMARKS.length) - 1;

    static final int IS_SILENT = 1 << 31;
    static final int IS_BLOCK = 1 << 30;

    private static final Map<String, Integer> KINDS = kinds();

    private Tags() {}

    /** All that is known of a tag, by one look: {@link #IS_SILENT}, {@link #IS_BLOCK}, {@code 1 << index} in {@link #LANDMARKS}. */
    static int kind(String tag) {
        var kind = KINDS.get(tag);
        return kind == null ? 0 : kind;
    }

    /** The bits of these {@link #LANDMARKS}. */
    static int landmarks(String... tags) {
        int bits = 0;
        for (var tag : tags) bits |= kind(tag) & LANDMARK;
        return bits;
    }

    static boolean isSilent(String tag) {
        return (kind(tag) & IS_SILENT) != 0;
    }

    static boolean isBlock(String tag) {
        return (kind(tag) & IS_BLOCK) != 0;
    }

    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    private static Map<String, Integer> kinds() {
        var kinds = new HashMap<String, Integer>();
        for (var tag : SILENT) kinds.put(tag, IS_SILENT);
        for (var tag : BLOCK) kinds.put(tag, IS_BLOCK);
        for (int i = 0; i < LANDMARKS.length; i++) kinds.merge(LANDMARKS[i], 1 << i, (a, b) -> a | b);
        return kinds;
    }
}
