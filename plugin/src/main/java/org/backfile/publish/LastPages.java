package org.backfile.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.store.Key;
import org.jspecify.annotations.Nullable;

/** Of what each page of a site was made, so that the next build need not make it again. Thread-safe. */
public final class LastPages {

    private final Map<String, Key> keys = new ConcurrentHashMap<>();
    private String manifest = "";

    /** For a site that is not there, or not as it was left. */
    public LastPages() {}

    boolean isEmpty() {
        return keys.isEmpty();
    }

    @Nullable
    Key key(String path) {
        return keys.get(path);
    }

    /** Names the site they belong to by its manifest's SHA-256. */
    void belongTo(String manifest) {
        this.manifest = manifest;
    }

    /** Whether this is the site they belong to, and no other build has put its own there meanwhile. */
    boolean isOf(Path site) throws IOException {
        Path file = site.resolve(Manifest.FILE);
        return manifest.equals(Files.isRegularFile(file) ? Sha256.hex(file) : "");
    }

    void note(String path, Key key) {
        keys.put(path, key);
    }

    /** A line each, as {@code sha256sum} writes them, by path. */
    void write(Writer out) throws IOException {
        for (var entry : new TreeMap<>(keys).entrySet()) out.write(entry.getValue() + "  " + entry.getKey() + "\n");
    }

    /** Null when the file can't be understood. */
    static @Nullable LastPages read(Path file) throws IOException {
        var pages = new LastPages();
        try (var lines = Files.newBufferedReader(file)) {
            for (String line; (line = lines.readLine()) != null; )
                pages.note(line.substring(Key.LENGTH + 2), Key.parse(line.substring(0, Key.LENGTH)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException damaged) {
            return null;
        }
        return pages;
    }
}
