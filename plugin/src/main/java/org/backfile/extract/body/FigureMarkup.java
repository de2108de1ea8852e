package org.backfile.extract.body;

import org.backfile.article.Figure;
import org.jsoup.nodes.Element;

/** A figure as the site prints it: the picture if the archive holds it, else its caption with a plain link to the original. */
final class FigureMarkup {

    private FigureMarkup() {}

    static Element of(Figure figure) {
        var element = new Element("figure");
        if (figure.isHeld()) {
            element.appendElement("img")
                    .attr("src", figure.src())
                    .attr("alt", figure.alt() == null ? "" : figure.alt());
            if (figure.caption() == null && figure.credit() == null) return element;
        }
        var caption = element.appendElement("figcaption");
        var words = figure.caption() != null
                ? figure.caption()
                : figure.isHeld() ? "" : figure.alt() == null ? "" : figure.alt();
        if (!words.isEmpty()) {
            var target = figure.isHeld() || figure.src().isEmpty()
                    ? caption
                    : caption.appendElement("a").attr("href", figure.src());
            target.appendText(words);
        }
        if (figure.credit() != null) {
            if (!words.isEmpty()) caption.appendText(" ");
            caption.appendElement("small").appendText(figure.credit());
        }
        return element;
    }

    /** A film, a recording or a post: the line under an empty frame. */
    static Element of(Embed embed) {
        var element = new Element("figure");
        element.appendElement("figcaption")
                .appendElement("a")
                .attr("href", embed.address())
                .appendText(embed.label());
        return element;
    }
}
