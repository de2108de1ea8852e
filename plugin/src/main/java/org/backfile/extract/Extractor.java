package org.backfile.extract;

import org.backfile.article.Extraction;
import org.backfile.article.Rejected;
import org.backfile.source.Pictures;
import org.backfile.source.RawPage;

/** From a raw page to an article, or to the reason why there is none. Pure but for looking up pictures; thread-safe. */
public final class Extractor {

    private final HtmlReader html;

    public Extractor(Pictures pictures) {
        this.html = new HtmlReader(pictures);
    }

    public Extraction extract(RawPage page) {
        var origin = page.origin();
        return switch (page.format()) {
            case HTML -> html.read(page);
            case TEXT, MARKDOWN -> new Rejected(origin.source(), origin.sha256(), origin.bytes(), "not read yet");
        };
    }
}
