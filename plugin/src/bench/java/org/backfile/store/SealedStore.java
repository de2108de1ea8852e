package org.backfile.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.backfile.CorpusStore;

/** Opens what {@link CorpusStore} made, without reading any page again. */
public final class SealedStore {

    private SealedStore() {}

    public static Articles open(Path store) throws IOException {
        var file = store.resolve("articles.store");
        var channel = FileChannel.open(file);
        var index = StoreIndex.read(channel, CorpusStore.ENGINE);
        if (index == null) throw new IOException(store + " is no store of this version: remove it");
        long[] places = index.places().clone();
        Arrays.sort(places);
        return new StoredArticles(new StoreFile(file, channel, channel.size()), store, places);
    }
}
