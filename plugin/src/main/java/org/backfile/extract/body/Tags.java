package org.backfile.extract.body;

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

    /** Bits of {@link #bit}, in the order of the features made of them. */
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

    private static final Map<String, Integer> BITS = bits();

    private Tags() {}

    static boolean isSilent(String tag) {
        return SILENT.contains(tag);
    }

    static boolean isBlock(String tag) {
        return BLOCK.contains(tag);
    }

    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /** The bit of a landmark, 0 for other tags. */
    static int bit(String tag) {
        return BITS.getOrDefault(tag, 0);
    }

    private static Map<String, Integer> bits() {
        var bits = new java.util.HashMap<String, Integer>();
        for (int i = 0; i < LANDMARKS.length; i++) bits.put(LANDMARKS[i], 1 << i);
        return Map.copyOf(bits);
    }
}
