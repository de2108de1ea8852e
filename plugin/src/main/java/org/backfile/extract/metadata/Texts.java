package org.backfile.extract.metadata;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The text of a small element, with a bar between its parts; gives up on large ones. */
final class Texts implements NodeFilter {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "svg", "button", "select", "textarea");
    private static final Set<String> PARTS = Set.of(
            "div", "p", "li", "br", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "section", "header", "dd", "dt",
            "td", "address", "figure", "img");

    private final int limit;
    private final StringBuilder text = new StringBuilder();

    private Texts(int limit) {
        this.limit = limit;
    }

    /** Text of up to so many characters, {@code |} between its parts; null when there is more. */
    static @Nullable String parts(Element element, int limit) {
        var texts = new Texts(limit);
        NodeFilter filter = texts;
        element.filter(filter);
        if (texts.text.length() > limit) return null;
        return MetaTags.plain(texts.text.toString().replaceAll("(?:\\s*\\|\\s*)+", " | "))
                .replaceAll("^\\| | \\|$", "")
                .strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) text.append(words.getWholeText());
        if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) return FilterResult.SKIP_ENTIRELY;
            if (PARTS.contains(element.normalName())) text.append('|');
        }
        return text.length() > limit * 2 ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && PARTS.contains(element.normalName())) text.append('|');
        return FilterResult.CONTINUE;
    }
}
