package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.article.Figure;
import org.backfile.source.Pictures;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds the article's pictures: those between the headline and the end of the body that do not stand in chrome. */
final class FigureFinder {

    private static final int CHROME = Candidates.groups(
            "related", "advert", "author", "comment", "share", "navigation", "footer", "side", "newsletter", "overlay");

    private static final int PICTURE = Candidates.groups("caption");
    private static final Set<String> CHROME_TAGS = Set.of("nav", "footer", "aside", "form", "button");
    private static final String[] SOURCES = {
        "src", "data-src", "data-original", "data-lazy-src", "data-srcset", "srcset"
    };
    private static final Pattern TO_PICTURE =
            Pattern.compile(".{0,2000}\\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#].{0,500})?");
    private static final int SMALLEST = 80;
    private static final int LONGEST_CAPTION = 900;

    private final List<Block> blocks;
    private final boolean[] keep;
    private final String source;
    private final Pictures pictures;
    private final ClassWords names;
    private final List<BodyWriter.FigureAt> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    /** The elements that kept text stands in; nodes are equal only to themselves. */
    private final Set<Node> holders = new HashSet<>();

    private FigureFinder(PageView page, boolean[] keep, String source, Pictures pictures) {
        this.blocks = page.blocks();
        this.names = page.names();
        this.keep = keep;
        this.source = source;
        this.pictures = pictures;
        for (var block : blocks) {
            if (!keep[block.index()]) continue;
            for (@Nullable Node n = block.first().parent(); n != null && holders.add(n); n = n.parent()) {}
        }
    }

    /** Takes what it uses as captions out of {@code keep}. */
    static List<BodyWriter.FigureAt> find(PageView page, boolean[] keep, String source, Pictures pictures) {
        var finder = new FigureFinder(page, keep, source, pictures);
        int first = finder.firstKept();
        if (first < 0) return List.of();
        int start = page.titleBlock() >= 0 && page.titleBlock() < first && first - page.titleBlock() < 40
                ? page.titleBlock()
                : first;
        finder.between(start, finder.lastKept());
        return finder.found;
    }

    private int firstKept() {
        for (int i = 0; i < keep.length; i++) if (keep[i]) return i;
        return -1;
    }

    private int lastKept() {
        for (int i = keep.length - 1; i >= 0; i--) if (keep[i]) return i;
        return -1;
    }

    private void between(int start, int end) {
        Scope top = blocks.get(start).scope();
        for (Scope other = blocks.get(end).scope(); !isIn(other, top) && top.parent != null; ) top = top.parent;
        Node from = blocks.get(start).first();
        Node to = blocks.get(end).last();
        boolean startsInside = top.firstBlock == start;
        walk(top.element, from, to, new boolean[] {startsInside, false});
    }

    private static boolean isIn(Scope scope, Scope outer) {
        for (@Nullable Scope s = scope; s != null; s = s.parent) if (s == outer) return true;
        return false;
    }

    /** {@code state}: begun, ended. */
    private void walk(Element element, Node from, Node to, boolean[] state) {
        for (Node child = element.firstChild(); child != null && !state[1]; child = child.nextSibling()) {
            if (child.equals(from)) state[0] = true;
            if (child.equals(to)) {
                state[1] = true;
                return;
            }
            if (!(child instanceof Element e) || isChrome(e)) continue;
            if (state[0] && e.normalName().equals("img")) image(e);
            else if (!Tags.isSilent(e.normalName())) walk(e, from, to, state);
        }
    }

    private boolean isChrome(Element element) {
        if (CHROME_TAGS.contains(element.normalName())) return true;
        if (element.attributesSize() == 0 || element.normalName().equals("figure")) return false;
        int groups = names.groups(element.className()) | names.groups(element.id());
        return (groups & CHROME) != 0 && (groups & PICTURE) == 0 && !holdsKept(element);
    }

    private boolean holdsKept(Element element) {
        return holders.contains(element);
    }

    private void image(Element img) {
        if (isSmall(img, "width") || isSmall(img, "height") || isTeaser(img)) return;
        var container = container(img);
        var caption = caption(container, img);
        var alt = Spaces.collapse(img.attr("alt"));
        for (var name : SOURCES) {
            for (var reference : references(img, name)) {
                var held = pictures.find(source, reference);
                if (held != null) {
                    add(img, Figure.MEDIA + held, reference, alt, caption);
                    return;
                }
            }
        }
        for (var name : SOURCES) {
            for (var reference : references(img, name)) {
                var absolute = Links.isPlain(reference)
                        ? reference
                        : Links.safe(img.attr(name).equals(reference) ? img.absUrl(name) : reference);
                if (absolute != null
                        && !absolute.startsWith("mailto:")
                        && !(alt.isEmpty() && caption.caption() == null)) {
                    add(img, absolute, reference, alt, caption);
                    return;
                }
            }
        }
    }

    private void add(Element img, String src, String reference, String alt, Captions caption) {
        if (!seen.add(src)) return;
        found.add(new BodyWriter.FigureAt(
                img, new Figure(src, reference, alt.isEmpty() ? null : alt, caption.caption(), caption.credit())));
    }

    private static List<String> references(Element img, String name) {
        var value = img.attr(name).strip();
        if (value.isEmpty()) return List.of();
        if (!name.endsWith("srcset")) return List.of(value);
        // the last candidate is the largest one as pages are written
        var candidates = value.split(",\\s+", -1);
        return List.of(candidates[candidates.length - 1].strip().split("\\s+", -1)[0]);
    }

    private static boolean isSmall(Element img, String side) {
        var value = img.attr(side).strip();
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) return false;
        return Integer.parseInt(value) < SMALLEST;
    }

    /** A picture in a link to another page that has words of its own announces that page. */
    private static boolean isTeaser(Element img) {
        var link = around(img, "a");
        while (link != null && !link.hasAttr("href")) link = link.parent() == null ? null : around(link.parent(), "a");
        if (link == null || !link.hasText() || around(link, "figure") != null) return false;
        return !TO_PICTURE.matcher(link.attr("href").toLowerCase(Locale.ROOT)).matches();
    }

    /** The element itself, or the nearest around it, with this tag. */
    private static @Nullable Element around(Element element, String tag) {
        @Nullable Element at = element;
        while (at != null && !at.normalName().equals(tag)) at = at.parent();
        return at;
    }

    /** The smallest element around the picture that may hold its caption. */
    private Element container(Element img) {
        Element at = img;
        for (int up = 0; up < 5 && at.parent() != null; up++) {
            at = at.parent();
            if (at.normalName().equals("figure")) return at;
            if (holdsKept(at) || pictures(at) > 1) break;
            if ((names.groups(at.className()) & PICTURE) != 0 && at.hasText()) return at;
        }
        return img;
    }

    /** How many pictures stand in an element; two for more. */
    private static int pictures(Element element) {
        int count = element.normalName().equals("img") ? 1 : 0;
        for (Node child = element.firstChild(); child != null && count < 2; child = child.nextSibling())
            if (child instanceof Element below) count += pictures(below);
        return count;
    }

    private Captions caption(Element container, Element img) {
        if (container.equals(img)) return new Captions(null, null);
        var figcaption = container.selectFirst("figcaption");
        var holder = figcaption != null ? figcaption : container;
        if (holder.text().length() > LONGEST_CAPTION) return new Captions(null, null);
        if (holdsKept(holder)) for (var block : blocks) if (isBelow(block.first(), holder)) keep[block.index()] = false;
        return Captions.of(holder, container);
    }

    private static boolean isBelow(Node node, Element element) {
        for (@Nullable Node n = node; n != null; n = n.parent()) if (n.equals(element)) return true;
        return false;
    }
}
