package org.backfile.extract.metadata;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The text of a small element, with a bar between its parts; gives up on large ones. */
final class Texts implements NodeFilter {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "svg", "button", "select", "textarea", "sup");
    private static final Set<String> PARTS = Set.of(
            "div", "p", "li", "br", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "section", "header", "dd", "dt",
            "td", "address", "figure", "img");

    private static final Pattern BAR = Pattern.compile("\\|");

    private final int limit;
    private final StringBuilder text = new StringBuilder();

    private boolean seam;

    private Texts(int limit) {
        this.limit = limit;
    }

    /** Text of up to so many characters, {@code |} between its parts; null when there is more. */
    static @Nullable String parts(Element element, int limit) {
        var texts = new Texts(limit);
        NodeFilter filter = texts;
        element.filter(filter);
        if (texts.text.length() > limit) return null;
        return bars(MetaTags.plain(texts.text.toString()));
    }

    /** One bar with spaces around it for any run of them; none at the ends. */
    private static String bars(String text) {
        if (text.indexOf('|') < 0) return text;
        var out = new StringBuilder(text.length());
        for (String part : BAR.split(text, -1)) {
            if (part.isBlank()) continue;
            if (!out.isEmpty()) out.append(" | ");
            out.append(part.strip());
        }
        return out.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String more = words.getWholeText();
            if (seam && !text.isEmpty() && !more.isEmpty() && Character.isLetter(more.charAt(0))) text.append(' ');
            seam = false;
            text.append(more);
        }
        if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) return FilterResult.SKIP_ENTIRELY;
            if (PARTS.contains(element.normalName())) text.append('|');
            seam |= element.normalName().equals("span") || element.normalName().equals("a");
        }
        return text.length() > limit * 2 ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && PARTS.contains(element.normalName())) text.append('|');
        return FilterResult.CONTINUE;
    }
}
