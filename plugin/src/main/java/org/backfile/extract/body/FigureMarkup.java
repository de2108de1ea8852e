package org.backfile.extract.body;

import org.backfile.article.Figure;

/** A figure as the site prints it: the picture if the archive holds it, else its caption with a plain link to the original. */
final class FigureMarkup {

    private FigureMarkup() {}

    static Markup of(Figure figure) {
        var element = new Markup("figure");
        if (figure.isHeld()) {
            element.open("img")
                    .attribute("src", figure.src())
                    .attribute("alt", figure.alt() == null ? "" : figure.alt());
            if (figure.caption() == null && figure.credit() == null) return element;
        }
        var caption = element.open("figcaption");
        var words = figure.caption() != null
                ? figure.caption()
                : figure.isHeld() ? "" : figure.alt() == null ? "" : figure.alt();
        if (!words.isEmpty()) {
            var target = figure.isHeld() || figure.src().isEmpty()
                    ? caption
                    : caption.open("a").attribute("href", figure.src());
            target.add(words);
        }
        if (figure.credit() != null) {
            if (!words.isEmpty()) caption.add(" ");
            caption.open("small").add(figure.credit());
        }
        return element;
    }

    /** A film, a recording or a post: the line under an empty frame. */
    static Markup of(Embed embed) {
        var element = new Markup("figure");
        element.open("figcaption").open("a").attribute("href", embed.address()).add(embed.label());
        return element;
    }
}
