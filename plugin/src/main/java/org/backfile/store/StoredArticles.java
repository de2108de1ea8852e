package org.backfile.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.backfile.article.Article;

/** The articles of a sealed store: 8 bytes each in memory. */
final class StoredArticles implements Articles {

    private final StoreFile file;
    private final Path folder;
    private final long[] places;

    /** @param folder for temporary files */
    StoredArticles(StoreFile file, Path folder, long[] places) {
        this.file = file;
        this.folder = folder;
        this.places = places;
    }

    @Override
    public int size() {
        return places.length;
    }

    @Override
    public Article get(int number) {
        try {
            return (Article) RecordCodec.decode(file.read(places[number]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Spool spool() {
        return FileSpool.create(folder, places.length);
    }
}
