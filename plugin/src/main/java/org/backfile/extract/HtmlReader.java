package org.backfile.extract;

import org.backfile.article.Article;
import org.backfile.article.Body;
import org.backfile.article.Extraction;
import org.backfile.article.Fingerprint;
import org.backfile.article.Metadata;
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
        var made = bodies.find(document, page.origin().source(), metadata);
        if (made.body() == null) return rejected(page, String.valueOf(made.reason()));
        return new Article(
                page.origin(),
                found.provenance(),
                withoutOpening(metadata, made.body()),
                made.body(),
                page.editor().related(),
                page.editor().duplicateOf(),
                made.reason());
    }

    /** Pages describe themselves by their first paragraph, too; that is no standfirst. */
    private static Metadata withoutOpening(Metadata metadata, Body body) {
        var standfirst = metadata.standfirst();
        if (standfirst == null) return metadata;
        int end = body.text().indexOf("\n\n");
        var opening = end < 0 ? body.text() : body.text().substring(0, end);
        return Fingerprint.of(opening) == Fingerprint.of(standfirst) ? metadata.withoutStandfirst() : metadata;
    }

    private static Rejected rejected(RawPage page, String reason) {
        var origin = page.origin();
        return new Rejected(origin.source(), origin.sha256(), origin.bytes(), reason);
    }
}
