package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Body;
import org.backfile.article.Figure;
import org.backfile.article.ReadingLink;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes the body: the only place where a source page's HTML goes out, and by {@link AllowList} alone. */
public final class BodyWriter {

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
        return new Body(html(clean), TreeText.of(clean), figures, readingLinks, confidence);
    }

    /** One block a line; no other white space than the page's own. */
    private static String html(Element root) {
        new Document("").outputSettings(SETTINGS).appendChild(root);
        var lines = new ArrayList<String>();
        for (var child : root.children()) lines.add(child.outerHtml());
        return String.join("\n", lines);
    }

    private static final Document.OutputSettings SETTINGS =
            new Document.OutputSettings().prettyPrint(false).charset(java.nio.charset.StandardCharsets.UTF_8);

    /** A figure, and the element of the source that stands for it. */
    public record FigureAt(Element element, Figure figure) {}
}
