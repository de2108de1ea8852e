package org.backfile.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
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
        return new PreviousStore(new StoreFile(path, channel, channel.size()), index);
    }

    @Nullable
    Extraction find(PageKey key) throws IOException {
        return record(key.hash())
                .filter(record -> RecordCodec.key(record).equals(key))
                .map(RecordCodec::decode)
                .orElse(null);
    }

    /** The record with this hash; none when it is damaged. */
    Optional<byte[]> record(long hash) throws IOException {
        long place = index.find(hash);
        if (file == null || place < 0) return Optional.empty();
        try {
            return Optional.of(file.read(place));
        } catch (DamagedException damaged) {
            return Optional.empty();
        }
    }

    /** Copies the record with this hash, which was found. */
    StoreFile.Placed copy(long hash, StoreFile to) throws IOException {
        if (file == null) throw new IllegalStateException("nothing was found");
        return to.appendFrom(file, index.find(hash));
    }

    @Override
    public void close() throws IOException {
        if (file != null) file.close();
    }
}
