package org.backfile.site;

import java.io.Closeable;
import java.io.IOException;
import org.backfile.article.Article;
import org.backfile.site.search.SearchIndex;
import org.backfile.site.search.Slip;
import org.backfile.site.search.Vocabulary;
import org.backfile.store.ByteSpool;
import org.backfile.store.Memory;

/** Takes what search wants of each article, in any order and by any hand, and makes the index of it. */
final class Searchable implements Closeable {

    private final Edition edition;
    private final Vocabulary vocabulary;
    private final Memory memory;
    private final ByteSpool slips;

    Searchable(Edition edition, Vocabulary vocabulary, Memory memory) {
        this.edition = edition;
        this.vocabulary = vocabulary;
        this.memory = memory;
        slips = new ByteSpool(edition.archive().articles().spool());
    }

    void read(int index, Article article) {
        var entry = edition.entry(index);
        var path = edition.urls().article(index);
        var metadata = entry.metadata();
        var text = article.body().text();
        slips.put(entry.number(), memory.recall(Slip.key(vocabulary, path, metadata, text), () -> Slip.of(
                        vocabulary, path, metadata, text)
                .bytes()));
    }

    /** Oldest first, so that a new article leaves what is written of the old ones as it is. All must have been read. */
    void write(Sink sink) throws IOException {
        slips.seal();
        var index = new SearchIndex(vocabulary, sink);
        for (int i = edition.size() - 1; i >= 0; i--) {
            var entry = edition.entry(i);
            index.add(Slip.read(slips.get(entry.number())), entry.metadata());
        }
        index.finish();
    }

    @Override
    public void close() {
        slips.close();
    }
}
