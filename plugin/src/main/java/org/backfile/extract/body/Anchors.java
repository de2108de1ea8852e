package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Links and the places they lead to. Footnotes and contents lists keep working: a target that a kept link names gets an id of our
 * own ({@code note-1}, {@code note-2} …), as ids of the source could clash with those of the site's pages.
 */
final class Anchors {

    private static final Evaluator TO_TARGETS = QueryParser.parse("a[href^=#]");
    private static final Evaluator TARGETS = QueryParser.parse("[id]");

    private final Set<String> wanted = new HashSet<>();
    private final List<String> pending = new ArrayList<>();
    private final Map<String, String> settled = new HashMap<>();

    private Anchors() {}

    /** Reads which fragments the links of this tree lead to. */
    static Anchors in(Element source) {
        var anchors = new Anchors();
        anchors.read(source);
        return anchors;
    }

    private void read(Element element) {
        if (element.normalName().equals("a")) {
            var fragment = fragment(element);
            if (fragment != null) wanted.add(fragment);
        }
        for (Node child = element.firstChild(); child != null; child = child.nextSibling())
            if (child instanceof Element below) read(below);
    }

    private static @Nullable String fragment(Element link) {
        var href = link.attr("href").strip();
        int hash = href.indexOf('#');
        if (hash < 0 || hash + 1 == href.length()) return null;
        boolean here = hash == 0 || isPage(link.baseUri(), href, hash);
        return here ? href.substring(hash + 1) : null;
    }

    /** Whether the page's own address, without its fragment, is the first so many characters of a link's. */
    private static boolean isPage(String page, String href, int length) {
        int hash = page.indexOf('#');
        return (hash < 0 ? page.length() : hash) == length && href.startsWith(page.substring(0, length));
    }

    /** The link to write for a source link, without content; null when it leads nowhere that may be named. */
    @Nullable
    Element link(Element source) {
        var fragment = fragment(source);
        var href = fragment != null ? "#" + fragment : Links.absolute(source, "href");
        if (href == null) return null;
        var link = new Element("a").attr("href", href);
        Tongue.of(source).mark(link, Tongue.SILENT);
        return link;
    }

    /** Notes that a wanted target begins here. */
    void mark(Element source) {
        if (wanted.isEmpty()) return;
        if (wanted.contains(source.id())) pending.add(source.id());
        else if (wanted.contains(source.attr("name"))) pending.add(source.attr("name"));
    }

    /** Gives the targets that were noted and not given yet to this line. */
    void settle(Element line) {
        if (pending.isEmpty()) return;
        var id = line.hasAttr("id")
                ? line.id()
                : "note-" + (settled.values().stream().distinct().count() + 1);
        line.attr("id", id);
        for (var name : pending) settled.putIfAbsent(name, id);
        pending.clear();
    }

    /** Points the written links at the written targets; those without one are unwrapped, and targets without a link forgotten. */
    void connect(Element root) {
        if (wanted.isEmpty()) return;
        var used = new HashSet<String>();
        for (var link : root.select(TO_TARGETS)) {
            var id = settled.get(link.attr("href").substring(1));
            if (id == null) link.unwrap();
            else link.attr("href", "#" + id);
            if (id != null) used.add(id);
        }
        for (var target : root.select(TARGETS)) if (!used.contains(target.id())) target.removeAttr("id");
    }
}
