package org.backfile.extract.markdown;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Figure;
import org.backfile.extract.body.BodyWriter.FigureAt;
import org.backfile.source.Pictures;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pictures of a Markdown text. Its title is a picture's caption; one that is neither held nor on the web keeps its words. */
final class MarkdownFigures {

    private final Pictures pictures;

    MarkdownFigures(Pictures pictures) {
        this.pictures = pictures;
    }

    List<FigureAt> of(Element tree, String source) {
        var found = new ArrayList<FigureAt>();
        for (var img : tree.getElementsByTag("img")) {
            var figure = figure(img, source);
            if (figure != null) found.add(new FigureAt(img, figure));
        }
        return found;
    }

    private @Nullable Figure figure(Element img, String source) {
        var reference = img.attr("src").strip();
        var alt = words(img.attr("alt"));
        var caption = words(img.attr("title"));
        if (caption == null) caption = figcaption(img);
        var held = reference.isEmpty() ? null : pictures.find(source, reference);
        if (held != null) return new Figure(Figure.MEDIA + held, reference, alt, caption, null);
        var address = img.absUrl("src");
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        if (alt == null && caption == null) return null;
        return new Figure(web ? address : "", reference, alt, caption, null);
    }

    /** The caption that raw HTML gives a picture; taken out of the text. */
    private static @Nullable String figcaption(Element img) {
        var figure = img.closest("figure");
        var caption = figure == null ? null : figure.selectFirst("figcaption");
        if (caption == null) return null;
        caption.remove();
        return words(caption.text());
    }

    private static @Nullable String words(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
