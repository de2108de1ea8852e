package org.backfile.extract.text;

import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Body;
import org.backfile.article.Doubt;
import org.backfile.article.Extraction;
import org.backfile.article.Fingerprint;
import org.backfile.article.Metadata;
import org.backfile.article.Provenance;
import org.backfile.article.Rejected;
import org.backfile.extract.metadata.Edited;
import org.backfile.extract.model.Doubts;
import org.backfile.source.RawPage;

/**
 * Reads a text dump: a page as somebody copied it from a browser, or a program rendered it. There are no tags, so that the shapes
 * of the lines and their order have to say what is body, headline, caption or menu, in any language. Pure, thread-safe.
 */
public final class TextReader {

    /** Shorter bodies, in characters, need a date or a name to pass for articles. */
    private static final int SHORTEST = 350;

    /** The article of a page of format {@code TEXT}, or why it holds none. */
    public Extraction read(RawPage page) {
        var dump = Dump.of(page.text());
        var judgement = LineModel.judge(dump);
        var roles = new Roles(dump);
        BodyLines.mark(dump, judgement.body(), roles);
        double confidence = BodyLines.confidence(dump, judgement.body(), roles);
        if (roles.lastBody() < 0)
            return rejected(page, "no article found: the page holds only menus, lists or notices");
        var fields = DumpFields.find(dump, judgement.headline(), roles, page);
        var body = DumpBody.write(dump, roles, fields.captions(), fields.readingLinks(), confidence);
        if (isNotice(fields.metadata(), body))
            return rejected(
                    page,
                    "no article found: only a few words, without a date or a name, as on error pages and consent walls");
        var url = page.editor().url();
        return new Article(
                page.origin(),
                url == null ? Provenance.UNKNOWN : new Provenance(url, null, null),
                Edited.by(page.editor(), fields.metadata()),
                body.with(doubts(dump, judgement.body(), roles)),
                page.editor().related(),
                page.editor().duplicateOf(),
                null);
    }

    private static List<Doubt> doubts(Dump dump, double[] likely, Roles roles) {
        var keep = new boolean[likely.length];
        for (int i = 0; i < keep.length; i++) keep[i] = roles.is(i, Role.BODY);
        return Doubts.of(likely, keep, i -> Fingerprint.of(dump.line(i).text()), i -> 0);
    }

    private static boolean isNotice(Metadata found, Body body) {
        boolean named = found.published() != null || !found.authors().isEmpty() || found.agency() != null;
        return body.text().isEmpty() || body.text().length() < SHORTEST && !named;
    }

    private static Rejected rejected(RawPage page, String reason) {
        var origin = page.origin();
        return new Rejected(origin.source(), origin.sha256(), origin.bytes(), reason);
    }
}
