package org.backfile.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the links of a page or style sheet. */
final class LinkReader {

    /** Attributes that make the browser fetch something, by element; {@code *} for all. */
    private static final Map<String, Set<String>> FETCHED = Map.ofEntries(
            Map.entry("img", Set.of("src")),
            Map.entry("script", Set.of("src")),
            Map.entry("iframe", Set.of("src")),
            Map.entry("frame", Set.of("src")),
            Map.entry("embed", Set.of("src")),
            Map.entry("source", Set.of("src")),
            Map.entry("track", Set.of("src")),
            Map.entry("audio", Set.of("src")),
            Map.entry("video", Set.of("src", "poster")),
            Map.entry("input", Set.of("src")),
            Map.entry("object", Set.of("data")),
            Map.entry("image", Set.of("href", "xlink:href")),
            Map.entry("use", Set.of("href", "xlink:href")),
            Map.entry("body", Set.of("background")),
            Map.entry("base", Set.of("href")));

    /** The {@code rel} values of {@code <link>} that browsers don't fetch. */
    private static final Set<String> NOT_FETCHED = Set.of(
            "canonical", "alternate", "author", "license", "help", "prev", "next", "first", "last", "up", "search");

    private static final Pattern CSS_URL =
            Pattern.compile("(?:url\\(\\s*+[\"']?+|@import\\s++[\"'])([^\"')\\s]*+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+\\*/");

    private LinkReader() {}

    static List<Link> ofPage(Document page) {
        List<Link> links = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            String name = element.normalName();
            switch (name) {
                case "a", "area" -> add(links, element, "href", false);
                case "form" -> add(links, element, "action", false);
                case "link" -> add(links, element, "href", isFetched(element));
                case "style" -> links.addAll(ofStyle(element.data()));
                default -> FETCHED.getOrDefault(name, Set.of()).forEach(key -> add(links, element, key, true));
            }
            for (String candidate : element.attr("srcset").split(",\\s+", -1)) {
                String address = candidate.strip().split("\\s", 2)[0];
                if (!address.isEmpty()) links.add(new Link(address, true));
            }
            if (element.hasAttr("style")) links.addAll(ofStyle(element.attr("style")));
        }
        return links;
    }

    static List<Link> ofStyle(String css) {
        return CSS_URL.matcher(CSS_COMMENT.matcher(css).replaceAll(" "))
                .results()
                .map(found -> new Link(found.group(1), true))
                .filter(link -> !link.address().isEmpty())
                .toList();
    }

    private static boolean isFetched(Element link) {
        String rel = link.attr("rel").toLowerCase(Locale.ROOT);
        return Set.of(rel.split("\\s+")).stream().noneMatch(NOT_FETCHED::contains);
    }

    private static void add(List<Link> links, Element element, String attribute, boolean isFetched) {
        if (element.hasAttr(attribute))
            links.add(new Link(element.attr(attribute).strip(), isFetched));
    }
}
