package org.backfile.extract.body;

import java.util.List;
import org.backfile.article.Body;
import org.backfile.article.Doubt;
import org.backfile.article.Fingerprint;
import org.backfile.article.Metadata;
import org.backfile.extract.model.Doubts;
import org.backfile.source.Pictures;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the body of a saved HTML page. Thread-safe; the document is read, not changed. */
public final class BodyReader {

    private static final int PLACE_LEVELS = 4;

    private final Pictures pictures;
    private final BodyFinder finder;

    public BodyReader(Pictures pictures) {
        this(pictures, new BodyFinder(BlockModel.shipped()));
    }

    BodyReader(Pictures pictures, BodyFinder finder) {
        this.pictures = pictures;
        this.finder = finder;
    }

    /**
     * What was made of a page.
     *
     * @param body without headline, standfirst, captions and anything that is not the article's own; null when the page holds no article
     * @param reason why there is none, a sentence; or what is to be said of the body all the same, such as that it is a stub; null when it
     *     is whole
     */
    public record Found(@Nullable Body body, @Nullable String reason) {}

    /**
     * Reads a page.
     *
     * @param document its base URI is that of the page, as far as it is known
     * @param source the page, relative to the content folder; where relative pictures are looked for
     * @param metadata what has been read already: it stands above the body, not in it
     */
    public Found find(Document document, String source, Metadata metadata) {
        var page = PageView.of(document);
        var found = finder.find(page, metadata);
        Companions.settle(page, found.keep());
        var inserts = Inserts.in(page, found.keep(), source, pictures);
        var misfit = Misfit.of(document, page.blocks(), found.keep(), metadata);
        var rejection = misfit.rejection();
        if (rejection != null) return new Found(null, rejection);
        var chosen = Chosen.blocks(page.blocks(), found.keep(), inserts.markup());
        var links = ReadingLinks.find(page.blocks(), found.keep(), inserts);
        var body = BodyWriter.write(document.body(), chosen, inserts.figures(), links, found.confidence())
                .with(doubts(page, found));
        return new Found(body, misfit.stub());
    }

    /** The body alone; null when the page holds no article. */
    public @Nullable Body read(Document document, String source, Metadata metadata) {
        return find(document, source, metadata).body();
    }

    private static List<Doubt> doubts(PageView page, BodyFinder.Found found) {
        var blocks = page.blocks();
        return Doubts.of(
                found.likely(), found.keep(), i -> Fingerprint.of(blocks.get(i).text()), i -> place(blocks.get(i)));
    }

    /** Tags and classes of the elements right around a block. */
    private static long place(Block block) {
        long place = 0;
        @Nullable Scope at = block.inner();
        for (int level = 0; level < PLACE_LEVELS && at != null; level++, at = at.parent)
            place = Fingerprint.and(place, at.signature());
        return place;
    }
}
