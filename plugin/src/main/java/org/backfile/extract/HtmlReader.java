package org.backfile.extract;

import java.util.Objects;
import org.backfile.article.Article;
import org.backfile.article.Extraction;
import org.backfile.article.Rejected;
import org.backfile.extract.body.BodyReader;
import org.backfile.extract.metadata.HtmlMetadata;
import org.backfile.source.Pictures;
import org.backfile.source.RawPage;
import org.jsoup.Jsoup;

/** Saved HTML: one DOM, read twice over; first for the fields around the body, then for the body. */
final class HtmlReader {

    private final BodyReader bodies;

    HtmlReader(Pictures pictures) {
        this.bodies = new BodyReader(pictures);
    }

    Extraction read(RawPage page) {
        var document = Jsoup.parse(page.text());
        var found = HtmlMetadata.read(document, page);
        var metadata = found.metadata();
        if (document.baseUri().isEmpty() && found.provenance().url() != null)
            document.setBaseUri(found.provenance().url());
        var standfirst = Objects.requireNonNullElse(metadata.standfirst(), "");
        var body = bodies.read(document, page.origin().source(), metadata.title(), standfirst);
        var origin = page.origin();
        if (body == null)
            return new Rejected(
                    origin.source(),
                    origin.sha256(),
                    origin.bytes(),
                    "no article found: the page holds only menus, lists or notices");
        return new Article(
                origin, found.provenance(), metadata, body, page.editor().related());
    }
}
