package org.backfile.extract.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The one list of what a source page's HTML may become. What is not named here does not exist in the site; figures ({@link
 * FigureMarkup}), links ({@link Anchors}) and formulas ({@link Formula}) are written whole by the classes named.
 */
final class AllowList {

    private static final Map<String, String> INLINE = Map.ofEntries(
            Map.entry("em", "em"),
            Map.entry("i", "em"),
            Map.entry("strong", "strong"),
            Map.entry("b", "strong"),
            Map.entry("code", "code"),
            Map.entry("kbd", "kbd"),
            Map.entry("samp", "samp"),
            Map.entry("var", "var"),
            Map.entry("tt", "code"),
            Map.entry("sub", "sub"),
            Map.entry("sup", "sup"),
            Map.entry("s", "s"),
            Map.entry("strike", "s"),
            Map.entry("del", "del"),
            Map.entry("ins", "ins"),
            Map.entry("q", "q"),
            Map.entry("cite", "cite"),
            Map.entry("abbr", "abbr"),
            Map.entry("acronym", "abbr"),
            Map.entry("dfn", "dfn"),
            Map.entry("time", "time"),
            Map.entry("mark", "mark"),
            Map.entry("small", "small"),
            Map.entry("bdi", "bdi"),
            Map.entry("bdo", "bdo"),
            Map.entry("ruby", "ruby"),
            Map.entry("rt", "rt"),
            Map.entry("rp", "rp"));

    private static final Set<String> STRUCTURE = Set.of(
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "details",
            "summary",
            "pre",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th");

    /** In the order in which they are written. */
    private static final Map<String, List<String>> ATTRIBUTES = Map.of(
            "ol", List.of("start", "reversed", "type"),
            "li", List.of("value"),
            "td", List.of("colspan", "rowspan"),
            "th", List.of("colspan", "rowspan", "scope"),
            "abbr", List.of("title"),
            "time", List.of("datetime"));

    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");
    private static final int LONGEST_TITLE = 200;

    private AllowList() {}

    /** The inline element to write for a source element, without content; null to write its content only. */
    static @Nullable Markup inline(Element source) {
        var tag = INLINE.get(source.normalName());
        var tongue = Tongue.of(source);
        if (tag == null && tongue.equals(Tongue.SILENT)) return null;
        var clean = new Markup(tag == null ? "span" : tag);
        attributes(source, clean);
        tongue.mark(clean, Tongue.SILENT);
        return clean;
    }

    /** The structural element to write; null when the source element is only a wrapper. */
    static @Nullable Markup structure(Element source) {
        var tag = source.normalName();
        if (!STRUCTURE.contains(tag)) return null;
        var clean = new Markup(tag);
        // closed, it would be missing from paper
        if (tag.equals("details")) clean.attribute("open", "");
        attributes(source, clean);
        return clean;
    }

    private static void attributes(Element source, Markup clean) {
        if (source.attributesSize() == 0) return;
        for (var name : ATTRIBUTES.getOrDefault(clean.tag(), List.of())) {
            if (!source.hasAttr(name)) continue;
            var value = Spaces.collapse(source.attr(name));
            if (name.equals("reversed")) clean.attribute(name, "");
            else if (isFit(name, value)) clean.attribute(name, value);
        }
    }

    private static boolean isFit(String name, String value) {
        if (value.isEmpty()) return false;
        return switch (name) {
            case "type" -> value.length() == 1 && "1aAiI".contains(value);
            case "scope" -> SCOPES.contains(value);
            case "title" -> value.length() <= LONGEST_TITLE;
            case "datetime" ->
                value.length() <= 40
                        && value.chars().allMatch(c -> c >= '0' && c <= '9' || "-+:.TZWPDHMS ".indexOf(c) >= 0);
            default -> value.length() <= 3 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        };
    }
}
