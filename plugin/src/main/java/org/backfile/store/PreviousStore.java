package org.backfile.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.backfile.article.Extraction;
import org.jspecify.annotations.Nullable;

/** The last build's store, to read from; empty when there is none that can be trusted. */
final class PreviousStore implements Closeable {

    private final @Nullable StoreFile file;
    private final StoreIndex index;

    private PreviousStore(@Nullable StoreFile file, StoreIndex index) {
        this.file = file;
        this.index = index;
    }

    static PreviousStore open(Path path, String fingerprint) throws IOException {
        if (!Files.isRegularFile(path)) return new PreviousStore(null, StoreIndex.EMPTY);
        var channel = FileChannel.open(path, StandardOpenOption.READ);
        var index = StoreIndex.read(channel, fingerprint);
        if (index == null) {
            channel.close();
            return new PreviousStore(null, StoreIndex.EMPTY);
        }
        return new PreviousStore(new StoreFile(channel, channel.size()), index);
    }

    @Nullable
    Extraction find(PageKey key) throws IOException {
        long place = index.find(key.hash());
        if (file == null || place < 0) return null;
        try {
            var record = file.read(place);
            return RecordCodec.key(record).equals(key) ? RecordCodec.decode(record) : null;
        } catch (DamagedException damaged) {
            return null;
        }
    }

    /** Copies the record that {@link #find} found; its place there. */
    long copy(PageKey key, StoreFile to) throws IOException {
        if (file == null) throw new IllegalStateException("nothing was found");
        return to.appendFrom(file, index.find(key.hash()));
    }

    @Override
    public void close() throws IOException {
        if (file != null) file.close();
    }
}
