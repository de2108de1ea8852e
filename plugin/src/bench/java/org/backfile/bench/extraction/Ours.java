package org.backfile.bench.extraction;

import java.util.EnumSet;
import java.util.Set;
import org.backfile.article.Article;
import org.backfile.article.Timestamp;
import org.backfile.extract.Extractor;
import org.backfile.source.Pictures;
import org.backfile.source.RawPage;

/** Backfile's extraction of a page with all its metadata, as the intake calls it. */
final class Ours implements Contender {

    static final String NAME = "Backfile";

    private final Extractor extractor = new Extractor(Pictures.NONE);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Field> gives() {
        return EnumSet.allOf(Field.class);
    }

    @Override
    public Answer answer(RawPage page) {
        if (!(extractor.extract(page) instanceof Article article)) return Answer.NOTHING;
        var metadata = article.metadata();
        Timestamp published = metadata.published();
        return new Answer(
                article.body().text(),
                metadata.title(),
                metadata.authors(),
                published == null ? null : published.iso());
    }
}
