package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.backfile.article.Figure;
import org.backfile.extract.body.BodyWriter.FigureAt;
import org.backfile.source.Pictures;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a body beside its text: pictures, films and posts, formulas.
 *
 * @param markup clean, by the element of the source that it stands for; looked up by identity
 * @param figures in the order of the body
 */
record Inserts(IdentityHashMap<Element, Part> markup, List<Figure> figures) {

    /** Those of a page; what they use as captions is taken out of {@code keep}. */
    static Inserts in(PageView page, boolean[] keep, String source, Pictures pictures) {
        var holders = Holders.of(page.blocks(), keep);
        var figures = new FigureFinder(page, keep, holders, source, pictures);
        var finder = new Finder(figures);
        BodyRange.visit(page, keep, holders, finder);
        return of(figures.found(), finder.markup);
    }

    /** Those of a tree that is article from end to end, whose pictures are known. */
    static Inserts in(Element tree, List<FigureAt> pictures) {
        var finder = new Finder(null);
        tree.forEach(finder::takes);
        return of(pictures, finder.markup);
    }

    private static Inserts of(List<FigureAt> pictures, IdentityHashMap<Element, Part> markup) {
        var figures = new ArrayList<Figure>();
        for (var at : pictures) {
            markup.put(at.element(), FigureMarkup.of(at.figure()));
            figures.add(at.figure());
        }
        return new Inserts(markup, figures);
    }

    /** Whether an element stands in one of those that are written as something else. */
    boolean cover(@Nullable Node node) {
        for (@Nullable Node n = node; n != null; n = n.parent())
            if (n instanceof Element e && markup.containsKey(e)) return true;
        return false;
    }

    private static final class Finder implements BodyRange.Visitor {

        private static final int GLYPH = 16;
        private static final int LEVELS = 4;
        private static final NameParts GLYPHS = new NameParts("emoji", "smiley");
        private static final NameParts TEX = new NameParts("latex", "mwe-math");
        private static final Evaluator PICTURE = QueryParser.parse("img");

        private final @Nullable FigureFinder figures;
        private final IdentityHashMap<Element, Part> markup = new IdentityHashMap<>();
        private @Nullable Element lastFormula;
        private @Nullable Element lastPicture;

        Finder(@Nullable FigureFinder figures) {
            this.figures = figures;
        }

        @Override
        public boolean takes(Element element) {
            return switch (element.normalName()) {
                case "img" -> {
                    picture(element);
                    yield true;
                }
                case "noscript" -> {
                    copy(element);
                    yield true;
                }
                case "math", "script" -> {
                    formula(element);
                    yield true;
                }
                default -> embed(element);
            };
        }

        private void picture(Element img) {
            var words = words(img);
            if (words != null) {
                if (!isBesideFormula(img)) markup.put(img, words);
            } else if (figures != null && figures.take(img, img)) {
                lastPicture = img;
            }
        }

        /** For browsers without scripts the picture stands in the page once more, if the script's own form of it can't be read. */
        private void copy(Element noscript) {
            if (figures == null) return;
            var img = noscript.selectFirst(PICTURE);
            if (img == null || words(img) != null) return;
            boolean again = lastPicture != null
                    && noscript.parent() != null
                    && (noscript.parent().equals(lastPicture.parent())
                            || noscript.parent()
                                    .equals(
                                            lastPicture.parent() == null
                                                    ? null
                                                    : lastPicture.parent().parent()));
            if (!again) figures.take(img, noscript);
        }

        private void formula(Element element) {
            if (element.normalName().equals("script") && isBesideFormula(element)) return;
            var formula = Formula.of(element);
            if (formula == null) return;
            markup.put(element, formula);
            lastFormula = element;
        }

        /** Whether the formula before ends right before this one, which then repeats it. */
        private boolean isBesideFormula(Element element) {
            @Nullable Element at = lastFormula;
            for (int up = 0; up < LEVELS && at != null; up++, at = at.parent())
                if (element.equals(at.nextElementSibling())) return true;
            return false;
        }

        private boolean embed(Element element) {
            var embed = Embed.of(element);
            if (embed == null) return false;
            boolean quoted = figures == null || figures.holdsKept(element);
            if (!quoted) markup.put(element, FigureMarkup.of(embed));
            else if (element.select("a[href]").stream().noneMatch(embed::isLinked))
                markup.put(element, FigureMarkup.of(embed.unnamed()));
            return !quoted;
        }

        /** What a picture in a line of text says in its place: an emoji, or a formula in TeX. */
        private static @Nullable Part words(Element img) {
            var alt = Spaces.collapse(img.attr("alt"));
            if (alt.isEmpty()) return null;
            var css = img.className();
            if (alt.length() <= GLYPH && GLYPHS.isIn(css)) return new Part.Text(alt);
            return alt.startsWith("\\") || alt.startsWith("{\\") || TEX.isIn(css) ? Formula.tex(alt) : null;
        }
    }
}
