package org.backfile.extract;

import org.backfile.article.Extraction;
import org.backfile.extract.markdown.MarkdownReader;
import org.backfile.extract.text.TextReader;
import org.backfile.source.Pictures;
import org.backfile.source.RawPage;

/** From a raw page to an article, or to the reason why there is none. Pure but for looking up pictures; thread-safe. */
public final class Extractor {

    private final HtmlReader html;
    private final TextReader text = new TextReader();
    private final MarkdownReader markdown;

    public Extractor(Pictures pictures) {
        this.html = new HtmlReader(pictures);
        this.markdown = new MarkdownReader(pictures);
    }

    public Extraction extract(RawPage page) {
        return switch (page.format()) {
            case HTML -> html.read(page);
            case TEXT -> text.read(page);
            case MARKDOWN -> markdown.read(page);
        };
    }
}
