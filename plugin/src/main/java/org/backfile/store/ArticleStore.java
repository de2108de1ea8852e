package org.backfile.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * The articles of one build on disk, and those of the build before, so that a page which has not changed is not extracted again.
 *
 * <p>A build writes a file of its own, which takes the place of the last build's in one step in {@link #seal}: a build that fails or is
 * killed leaves the old store, and two builds at once do not disturb each other. A store that is damaged, half-written, from another
 * engine or other settings is not trusted: its pages are just extracted again.
 *
 * <p>{@link #reuse}, {@link #keep} and {@link #put} are thread-safe. In memory it holds some tens of bytes an article, and each
 * source's name until sealed.
 */
public final class ArticleStore implements Closeable {

    private static final String NAME = "articles.store";

    private final Path folder;
    private final String fingerprint;
    private final PreviousStore previous;
    private final NextStore next;
    private final List<Written> records = new ArrayList<>();
    private Key contents = Key.of();

    private ArticleStore(Path folder, String fingerprint, PreviousStore previous, NextStore next) {
        this.folder = folder;
        this.fingerprint = fingerprint;
        this.previous = previous;
        this.next = next;
    }

    /**
     * Opens the store for one build.
     *
     * @param cacheFolder made when it is not there
     * @param fingerprint of all that changes what is extracted from the same bytes: the engine's version, settings
     */
    public static ArticleStore open(Path cacheFolder, String fingerprint) throws IOException {
        Files.createDirectories(cacheFolder);
        Leftovers.delete(cacheFolder);
        var previous = PreviousStore.open(cacheFolder.resolve(NAME), fingerprint);
        try {
            return new ArticleStore(cacheFolder, fingerprint, previous, NextStore.open(cacheFolder, NAME));
        } catch (IOException e) {
            previous.close();
            throw e;
        }
    }

    /** What the last build made of the same page; null when it is new, has changed, or its record is damaged. */
    public @Nullable Extraction reuse(PageKey key) throws IOException {
        return previous.find(key);
    }

    /**
     * Takes the last build's record over, without encoding it again.
     *
     * @param reused what {@link #reuse} gave for the key
     */
    public void keep(PageKey key, Extraction reused) throws IOException {
        add(key, previous.copy(key.hash(), next.file()), reused);
    }

    /** Adds what was made of a page, in any order; each source once. */
    public void put(PageKey key, Extraction extraction) throws IOException {
        add(key, next.file().append(RecordCodec.encode(key, extraction)), extraction);
    }

    /**
     * Ends the writing and makes this the store that the next build finds. The articles can be read until {@link #close}.
     *
     * @return the articles without the rejected pages, numbered by source
     */
    public Articles seal() throws IOException {
        var index = StoreIndex.of(
                records.stream().mapToLong(r -> r.hash).toArray(),
                records.stream().mapToLong(r -> r.place).toArray());
        next.seal(index, fingerprint, previous);
        records.sort(Comparator.comparing(r -> r.source));
        contents = Key.of(records.stream()
                .<Object>mapMulti((r, each) -> {
                    each.accept(r.hash);
                    each.accept(r.checksum);
                })
                .toList());
        long[] places =
                records.stream().filter(r -> r.article).mapToLong(r -> r.place).toArray();
        records.clear();
        return new StoredArticles(next.file(), folder, places);
    }

    /** Of all that is in the sealed store. */
    public Key contents() {
        return contents;
    }

    /** Closes the files; without {@link #seal} the last build's store stays. */
    @Override
    public void close() throws IOException {
        previous.close();
        next.close();
    }

    private synchronized void add(PageKey key, StoreFile.Placed placed, Extraction extraction) {
        records.add(new Written(
                key.source(), key.hash(), placed.place(), placed.checksum(), extraction instanceof Article));
    }

    /** @param checksum of the record: of one page, too, more than one thing can come, as pictures are found or not */
    private record Written(String source, long hash, long place, int checksum, boolean article) {}
}
