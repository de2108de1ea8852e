package org.backfile.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.Figure;
import org.jsoup.parser.Parser;

/**
 * Fits the clean HTML of a body into a page: pictures get the way to the site's root, addresses that the archive holds
 * become local, others are marked as leading outside, and ids are kept apart from the page's own. One pass, linear; it
 * relies on what {@link org.backfile.article.Body} promises, that every {@code <} begins a tag of ours.
 */
final class BodyHtml {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z-]+)=\"([^\"]*)\"");
    private static final String OUTSIDE = "noopener noreferrer external";

    private final Edition edition;
    private final String root;
    private final String idPrefix;
    private final boolean noted;

    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private int openNote;

    private BodyHtml(Edition edition, String root, String idPrefix, boolean noted) {
        this.edition = edition;
        this.root = root;
        this.idPrefix = idPrefix;
        this.noted = noted;
    }

    /** For reading on a screen. */
    static String forScreen(String html, Edition edition, String root) {
        return new BodyHtml(edition, root, "b-", false).write(html);
    }

    /**
     * For paper, where a link is a number with its address in the notes.
     *
     * @param idPrefix keeps apart the ids of articles on one page
     * @param notes filled with the addresses, number 1 first
     */
    static String forPaper(String html, Edition edition, String root, String idPrefix, List<String> notes) {
        var body = new BodyHtml(edition, root, idPrefix, true);
        var written = body.write(html);
        notes.addAll(body.notes.keySet());
        return written;
    }

    private String write(String html) {
        int at = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
            out.append(html, at, tag);
            at = endOfTag(html, tag);
            tag(html.substring(tag, at));
        }
        return out.append(html, at, html.length()).toString();
    }

    private static int endOfTag(String html, int from) {
        boolean quoted = false;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == '>' && !quoted) return i + 1;
        }
        return html.length();
    }

    private void tag(String tag) {
        switch (name(tag)) {
            case "table" -> out.append("<div class=\"wide\" tabindex=\"0\">").append(attributes(tag));
            case "/table" -> out.append(tag).append("</div>");
            case "/a" -> closeLink(tag);
            default -> out.append(attributes(tag));
        }
    }

    private static String name(String tag) {
        int end = 1;
        while (end < tag.length() && " \t\n>".indexOf(tag.charAt(end)) < 0) end++;
        return tag.substring(1, end);
    }

    private String attributes(String tag) {
        if (tag.indexOf('=') < 0) return tag;
        return ATTRIBUTE.matcher(tag).replaceAll(m -> Matcher.quoteReplacement(attribute(m.group(1), m.group(2))));
    }

    private String attribute(String name, String value) {
        return switch (name) {
            case "src" -> value.startsWith(Figure.MEDIA) ? " src=\"" + root + value + "\"" : "";
            case "id" -> " id=\"" + idPrefix + value + "\"";
            case "href" -> link(value);
            case "rel", "target" -> "";
            default -> " " + name + "=\"" + value + "\"";
        };
    }

    private String link(String value) {
        if (value.startsWith("#")) return " href=\"#" + idPrefix + value.substring(1) + "\"";
        var url = Parser.unescapeEntities(value, true);
        if (!Links.isWeb(url)) return url.startsWith("mailto:") ? " href=\"" + value + "\"" : "";
        if (noted) openNote = notes.computeIfAbsent(url, u -> notes.size() + 1);
        var entry = edition.links().entry(url);
        if (entry != null) return " href=\"" + root + edition.urls().article(entry) + "\"";
        return " href=\"" + value + "\" rel=\"" + OUTSIDE + "\"";
    }

    private void closeLink(String tag) {
        out.append(tag);
        if (openNote > 0) out.append("<sup class=\"note\">").append(openNote).append("</sup>");
        openNote = 0;
    }
}
