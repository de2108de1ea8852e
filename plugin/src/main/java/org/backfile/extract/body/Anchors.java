package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Links and the places they lead to. Footnotes and contents lists keep working: a target that a kept link names gets an id of our
 * own ({@code note-1}, {@code note-2} …), as ids of the source could clash with those of the site's pages.
 */
final class Anchors {

    private final Element source;
    private final Links links;
    /** Elements whose line is not there yet. */
    private final List<Element> pending = new ArrayList<>();

    private final List<Target> targets = new ArrayList<>();
    /** Written links to a place in the page. */
    private final List<Markup> toTargets = new ArrayList<>();

    /**
     * An element that a link may lead to.
     *
     * @param line what it begins in
     * @param place of an id among the attributes that the line had by then
     */
    private record Target(Element source, Markup line, int place) {}

    /** @param source what is written out, and whose links count as links to its targets */
    Anchors(Element source) {
        this.source = source;
        this.links = new Links(source.baseUri());
    }

    /** The link to write for a source link, without content; null when it leads nowhere that may be named. */
    @Nullable
    Markup link(Element source) {
        if (!source.hasAttr("href")) return null;
        var fragment = fragment(source);
        var href = fragment != null ? "#" + fragment : links.absolute(source.attr("href"));
        if (href == null) return null;
        var link = new Markup("a").attribute("href", href);
        Tongue.of(source).mark(link, Tongue.SILENT);
        return link;
    }

    private @Nullable String fragment(Element link) {
        var href = link.attr("href").strip();
        int hash = href.indexOf('#');
        if (hash < 0 || hash + 1 == href.length()) return null;
        return hash == 0 || links.isPage(href, hash) ? href.substring(hash + 1) : null;
    }

    /** Notes that an element begins here, which may be a target. */
    void mark(Element source) {
        if (source.attributesSize() > 0) pending.add(source);
    }

    /** The elements noted since the last line begin in this one. */
    void settle(Markup line) {
        if (pending.isEmpty()) return;
        int place = line.attributes().size();
        for (var source : pending) targets.add(new Target(source, line, place));
        pending.clear();
    }

    /** Notes an inline element that was written. */
    void written(Markup inline) {
        if (inline.is("a") && inline.attribute("href").startsWith("#")) toTargets.add(inline);
    }

    /** Points the written links at the written targets; those without one are unwrapped. */
    void connect() {
        if (toTargets.isEmpty()) return;
        var settled = name();
        var used = new HashSet<String>();
        for (var link : toTargets) {
            var id = settled.get(link.attribute("href").substring(1));
            if (id == null) {
                link.unwrap();
            } else {
                link.attribute("href", "#" + id);
                used.add(id);
            }
        }
        for (var target : targets)
            if (!used.contains(target.line().attribute("id"))) target.line().unidentify();
    }

    /** Gives an id to each line in which something begins that a link of the page leads to; the ids by the page's names for them. */
    private Map<String, String> name() {
        var wanted = new HashSet<String>();
        read(source, wanted);
        var settled = new HashMap<String, String>();
        var ids = new HashSet<String>();
        for (var target : targets) {
            var name = name(target.source(), wanted);
            if (name == null) continue;
            var line = target.line();
            if (line.attribute("id").isEmpty()) line.identify("note-" + (ids.size() + 1), target.place());
            var id = line.attribute("id");
            if (settled.putIfAbsent(name, id) == null) ids.add(id);
        }
        return settled;
    }

    private static @Nullable String name(Element target, Set<String> wanted) {
        if (wanted.contains(target.id())) return target.id();
        var name = target.attr("name");
        return wanted.contains(name) ? name : null;
    }

    /** Reads which fragments links lead to, in the body or around it. */
    private void read(Element element, Set<String> wanted) {
        if (element.normalName().equals("a")) {
            var fragment = fragment(element);
            if (fragment != null) wanted.add(fragment);
        }
        for (Node child = element.firstChild(); child != null; child = child.nextSibling())
            if (child instanceof Element below) read(below, wanted);
    }
}
