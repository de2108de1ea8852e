package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backfile.article.Figure;
import org.backfile.extract.body.BodyWriter.FigureAt;
import org.backfile.source.Pictures;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Reads the article's pictures, each with what stands under it. */
final class FigureFinder {

    private static final NameParts CAPTION = new NameParts("caption");
    private static final Evaluator FIGCAPTION = QueryParser.parse("figcaption");
    private static final Evaluator IMG = QueryParser.parse("img");
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
    private final List<Block> blocks;
    /** The elements that kept text stands in. */
    private final Holders holders;

    private final Links links;

    private final Set<String> seen = new HashSet<>();
    private final Set<Element> captioned = new HashSet<>();
    private final List<FigureAt> found = new ArrayList<>();
    private int looked;

    /**
     * Takes what it uses as captions out of {@code keep}.
     *
     * @param holders the elements that kept text stands in
     */
    FigureFinder(PageView page, boolean[] keep, Holders holders, String source, Pictures pictures) {
        this.names = page.names();
        this.blocks = page.blocks();
        this.keep = keep;
        this.holders = holders;
        this.source = source;
        this.pictures = pictures;
        this.links = new Links(blocks.isEmpty() ? "" : blocks.get(0).first().baseUri());
    }

    /** Whether kept text stands in an element. */
    boolean holdsKept(Element element) {
        return holders.has(element);
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
            var address = address(reference);
            if (address != null && (!alt.isEmpty() || caption.caption() != null))
                return add(at, address, reference, alt, caption);
        }
        if (caption.caption() == null) return false;
        found.add(
                new FigureAt(at, new Figure("", "", alt.isEmpty() ? null : alt, caption.caption(), caption.credit())));
        return true;
    }

    private @Nullable String address(String reference) {
        if (reference.startsWith("data:")) return null;
        var address = links.absolute(reference);
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
        if (value.isEmpty() || value.length() > 4) return false;
        int pixels = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9') return false;
            pixels = 10 * pixels + c - '0';
        }
        return pixels < SMALLEST;
    }

    /** A picture in a link to another page that has words of its own announces that page. */
    private static boolean isTeaser(Element img) {
        @Nullable Element link = null;
        for (@Nullable Element at = img; at != null; at = at.parent()) {
            var tag = at.normalName();
            if (link == null && tag.equals("a") && at.hasAttr("href")) link = at;
            if (link != null && tag.equals("figure")) return false;
        }
        if (link == null || !link.hasText()) return false;
        var path = link.attr("href").toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < path.length() && path.charAt(end) != '?' && path.charAt(end) != '#') end++;
        for (var file : PICTURE_FILES) if (path.startsWith(file, end - file.length())) return false;
        return true;
    }

    private Captions caption(Element at) {
        var container = container(at);
        if (container == null) return NONE;
        var figcaption = container.selectFirst(FIGCAPTION);
        var holder = figcaption != null ? figcaption : container;
        captioned.add(container);
        if (!holder.equals(container) && !captioned.add(holder) || holder.text().length() > LONGEST_CAPTION)
            return NONE;
        if (holders.has(holder))
            for (var block : blocks)
                if (keep[block.index()] && isIn(block.first(), holder)) keep[block.index()] = false;
        return Captions.of(holder, container);
    }

    private static boolean isIn(Node inner, Element outer) {
        @Nullable Node at = inner;
        while (at != null && !at.equals(outer)) at = at.parent();
        return at != null;
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
            if (named && CAPTION.isIn(css)) return around;
            if (holders.has(around) || holdsAnother(around, at)) return null;
            if (named) return around;
        }
        return null;
    }

    private static boolean holdsAnother(Element around, Element at) {
        var own = at.normalName().equals("img") ? at : at.selectFirst(IMG);
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
