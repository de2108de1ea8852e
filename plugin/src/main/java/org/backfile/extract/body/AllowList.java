package org.backfile.extract.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The one list of what a source page's HTML may become. What is not named here does not exist in the site. */
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
            Map.entry("dfn", "dfn"),
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
            "pre",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th");

    private static final Map<String, List<String>> NUMBERS = Map.of(
            "ol",
            List.of("start"),
            "li",
            List.of("value"),
            "td",
            List.of("colspan", "rowspan"),
            "th",
            List.of("colspan", "rowspan"));

    private AllowList() {}

    /** The inline element to write for a source element, without content; null to write its content only. */
    static @Nullable Element inline(Element source) {
        var tag = INLINE.get(source.normalName());
        boolean marked = source.hasAttr("lang") || source.hasAttr("dir");
        if (tag == null && !marked) return null;
        var clean = new Element(tag == null ? "span" : tag);
        copyDirection(source, clean);
        return tag == null && clean.attributesSize() == 0 ? null : clean;
    }

    /** The structural element to write; null when the source element is only a wrapper. */
    static @Nullable Element structure(Element source) {
        var tag = source.normalName();
        if (!STRUCTURE.contains(tag)) return null;
        var clean = new Element(tag);
        for (var name : NUMBERS.getOrDefault(tag, List.of())) {
            var value = source.attr(name).strip();
            if (value.length() < 5 && !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9'))
                clean.attr(name, value);
        }
        copyDirection(source, clean);
        return clean;
    }

    /** Copies {@code lang} and {@code dir}, when their values are what they should be. */
    static void copyDirection(Element source, Element clean) {
        var lang = source.attr("lang").strip();
        if (!lang.isEmpty()
                && lang.length() <= 35
                && lang.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-')))
            clean.attr("lang", lang);
        var dir = source.attr("dir").strip();
        if (dir.equals("rtl") || dir.equals("ltr") || dir.equals("auto")) clean.attr("dir", dir);
    }
}
