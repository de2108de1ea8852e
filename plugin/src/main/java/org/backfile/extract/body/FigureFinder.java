package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backfile.article.Figure;
import org.backfile.extract.body.BodyWriter.FigureAt;
import org.backfile.source.Pictures;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** Reads the article's pictures, each with what stands under it. */
final class FigureFinder {

    private static final int PICTURE = Candidates.groups("caption");
    private static final List<String> PICTURE_FILES =
            List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".bmp");
    /** Pictures looked at on a page, as each may have to look through all that is around it. */
    private static final int MOST = 500;

    private static final int SMALLEST = 80;
    private static final int LONGEST_CAPTION = 900;
    private static final int LEVELS = 5;
    private static final Captions NONE = new Captions(null, null);

    private final boolean[] keep;
    private final String source;
    private final Pictures pictures;
    private final ClassWords names;
    private final IdentityHashMap<Node, Block> kept = new IdentityHashMap<>();
    /** The elements that kept text stands in; nodes are equal only to themselves. */
    private final Set<Node> holders = new HashSet<>();

    private final Set<String> seen = new HashSet<>();
    private final Set<Element> captioned = new HashSet<>();
    private final List<FigureAt> found = new ArrayList<>();
    private int looked;

    /** Takes what it uses as captions out of {@code keep}. */
    FigureFinder(PageView page, boolean[] keep, String source, Pictures pictures) {
        this.names = page.names();
        this.keep = keep;
        this.source = source;
        this.pictures = pictures;
        for (var block : page.blocks()) {
            if (!keep[block.index()]) continue;
            kept.put(block.first(), block);
            for (@Nullable Node n = block.first().parent(); n != null && holders.add(n); n = n.parent()) {}
        }
    }

    /** Whether kept text stands in an element. */
    boolean holdsKept(Element element) {
        return holders.contains(element);
    }

    List<FigureAt> found() {
        return found;
    }

    /**
     * Looks at one picture.
     *
     * @param at the element that stands for it in the page: itself, or the {@code noscript} around it
     * @return whether it is, or repeats, a picture of the article
     */
    boolean take(Element img, Element at) {
        if (looked++ >= MOST || isSmall(img, "width") || isSmall(img, "height") || isTeaser(img)) return false;
        var references = PictureSources.of(img);
        var alt = Spaces.collapse(img.attr("alt"));
        var caption = caption(at);
        for (var reference : references) {
            var held = pictures.find(source, reference);
            if (held != null) return add(at, Figure.MEDIA + held, reference, alt, caption);
        }
        for (var reference : references) {
            var address = address(img, reference);
            if (address != null && (!alt.isEmpty() || caption.caption() != null))
                return add(at, address, reference, alt, caption);
        }
        if (caption.caption() == null) return false;
        found.add(
                new FigureAt(at, new Figure("", "", alt.isEmpty() ? null : alt, caption.caption(), caption.credit())));
        return true;
    }

    private static @Nullable String address(Element img, String reference) {
        if (reference.startsWith("data:")) return null;
        // resolved as an attribute is, so that a page's base address counts
        var resolved = new Element("img").attr("src", reference);
        resolved.setBaseUri(img.baseUri());
        var address = Links.absolute(resolved, "src");
        return address == null || address.startsWith("mailto:") ? null : address;
    }

    private boolean add(Element at, String src, String reference, String alt, Captions caption) {
        if (!seen.add(src)) return true;
        found.add(new FigureAt(
                at, new Figure(src, reference, alt.isEmpty() ? null : alt, caption.caption(), caption.credit())));
        return true;
    }

    private static boolean isSmall(Element img, String side) {
        var value = img.attr(side).strip();
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) return false;
        return Integer.parseInt(value) < SMALLEST;
    }

    /** A picture in a link to another page that has words of its own announces that page. */
    private static boolean isTeaser(Element img) {
        var link = img.closest("a[href]");
        if (link == null || !link.hasText() || link.closest("figure") != null) return false;
        var path = link.attr("href").toLowerCase(Locale.ROOT).replaceFirst("[?#].*", "");
        return PICTURE_FILES.stream().noneMatch(path::endsWith);
    }

    private Captions caption(Element at) {
        var container = container(at);
        if (container == null) return NONE;
        var figcaption = container.selectFirst("figcaption");
        var holder = figcaption != null ? figcaption : container;
        captioned.add(container);
        if (!holder.equals(container) && !captioned.add(holder) || holder.text().length() > LONGEST_CAPTION)
            return NONE;
        holder.forEachNode(node -> {
            var block = kept.get(node);
            if (block != null) keep[block.index()] = false;
        });
        return Captions.of(holder, container);
    }

    /** The smallest element around the picture that may hold its caption, each for one picture only. */
    private @Nullable Element container(Element at) {
        @Nullable Element around = at.parent();
        for (int up = 0; up < LEVELS && around != null; up++, around = around.parent()) {
            if (captioned.contains(around)) return null;
            if (around.normalName().equals("figure")) {
                if (around.hasText()) return around;
                // the figures of a gallery have their caption together
                continue;
            }
            var css = around.className();
            boolean named = (names.groups(css) & PICTURE) != 0 && around.hasText();
            if (named && css.toLowerCase(Locale.ROOT).contains("caption")) return around;
            if (holders.contains(around) || holdsAnother(around, at)) return null;
            if (named) return around;
        }
        return null;
    }

    private static boolean holdsAnother(Element around, Element at) {
        var own = at.normalName().equals("img") ? at : at.selectFirst("img");
        return around.filter((node, depth) -> {
                    if (node.equals(at) && !at.equals(own)) return FilterResult.SKIP_ENTIRELY;
                    boolean other = node instanceof Element e
                            && e.normalName().equals("img")
                            && !e.equals(own)
                            && !e.attr("src").startsWith("data:");
                    return other ? FilterResult.STOP : FilterResult.CONTINUE;
                })
                == null;
    }
}
