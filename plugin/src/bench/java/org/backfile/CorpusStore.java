package org.backfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.backfile.source.ContentFolder;
import org.backfile.source.FolderPictures;
import org.backfile.source.Limits;
import org.backfile.store.ArticleStore;

/** Extracts a folder into a store, as a build does, and stops there. */
public final class CorpusStore {

    /** The engine of stores that are for measuring. */
    public static final String ENGINE = "bench";

    private CorpusStore() {}

    /** By one thread, so that the records lie in the order of their sources. */
    public static void make(Path content, Path store) throws IOException {
        var settings = new Settings(
                content,
                store.resolve("site"),
                store,
                null,
                "Bench",
                null,
                "en",
                null,
                false,
                false,
                1,
                ENGINE,
                ENGINE);
        try (var articles = ArticleStore.open(store, ENGINE)) {
            var folder = ContentFolder.open(content, List.of(), Limits.DEFAULT);
            var pictures = new FolderPictures(content, store);
            new Intake(settings, folder, pictures, articles, Progress.SILENT).readAll();
            articles.seal();
        }
    }
}
