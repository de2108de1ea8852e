package org.backfile.extract.body;

import java.util.List;
import java.util.Set;
import org.backfile.article.Body;
import org.backfile.article.Figure;
import org.backfile.article.Fingerprint;
import org.backfile.article.ReadingLink;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the body: the only place where a source page's HTML goes out, and by {@link AllowList} alone. */
public final class BodyWriter {

    private static final String LINES = "p, h2, h3, h4, h5, h6, li, td, th, dt, dd, summary";

    private BodyWriter() {}

    /**
     * Writes a tree that is article from end to end, such as Markdown or paragraphs made from a text dump. Its HTML need not be
     * trusted: what the allow list doesn't name is left out.
     *
     * @param pictures what stands for a figure in the tree, in its order; looked up by identity
     */
    public static Body write(Element tree, List<FigureAt> pictures, List<ReadingLink> readingLinks, double confidence) {
        var inserts = Inserts.in(tree, pictures);
        return write(tree, Chosen.everything(inserts.markup()), inserts.figures(), readingLinks, confidence);
    }

    static Body write(
            Element tree, Chosen chosen, List<Figure> figures, List<ReadingLink> readingLinks, double confidence) {
        var clean = CleanTree.of(tree, chosen);
        return new Body(TreeHtml.of(clean), TreeText.of(clean), figures, readingLinks, confidence);
    }

    /** The same body without the lines whose {@link Fingerprint} is among these. */
    public static Body without(Body body, Set<Long> lines) {
        var root = new Element("div");
        root.append(body.html());
        for (var line : root.select(LINES)) {
            if (line.selectFirst("> " + LINES) == null && lines.contains(Fingerprint.of(line.wholeText())))
                line.remove();
        }
        var clean = new Markup("div");
        read(root, clean);
        Tidy.withoutEmpty(clean);
        return new Body(
                TreeHtml.of(clean),
                TreeText.of(clean),
                body.figures(),
                body.readingLinks(),
                body.confidence(),
                body.doubts());
    }

    /** Reads what was written by this class. */
    private static void read(Element written, Markup into) {
        for (Node child = written.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) into.add(text.getWholeText());
            if (!(child instanceof Element below)) continue;
            var clean = into.open(below.normalName());
            for (var attribute : below.attributes()) clean.attribute(attribute.getKey(), attribute.getValue());
            read(below, clean);
        }
    }

    /** A figure, and the element of the source that stands for it. */
    public record FigureAt(Element element, Figure figure) {}
}
