package org.backfile.publish;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Waits for a change in folders by looking at them again and again, since disks of other machines and of containers announce none. For one
 * thread.
 */
public final class FolderWatch {

    private final List<Path> folders;
    private final List<Path> without;
    private final Duration pause;
    private String seen;

    /**
     * Takes a first look.
     *
     * @param without folders within them that are passed over
     * @param pause between two looks
     */
    public FolderWatch(Collection<Path> folders, Collection<Path> without, Duration pause) throws IOException {
        this.folders = List.copyOf(folders);
        this.without = List.copyOf(without);
        this.pause = pause;
        this.seen = look();
    }

    /** Returns when something has changed since the last time, and nothing does any more: half a copied folder is not worth a build. */
    public void awaitChange() throws IOException, InterruptedException {
        var now = next();
        while (now.equals(seen)) now = next();
        var before = seen;
        while (!now.equals(before)) {
            before = now;
            now = next();
        }
        seen = now;
    }

    private String next() throws IOException, InterruptedException {
        Thread.sleep(pause.toMillis());
        return look();
    }

    private String look() throws IOException {
        var lines = new ArrayList<String>();
        try {
            for (Path folder : folders)
                lines.addAll(FolderState.of(folder, without).files());
        } catch (NoSuchFileException goneMeanwhile) {
            // An editor's temporary file, say. It is a change, and the next look finds a calm folder.
            return goneMeanwhile.toString();
        }
        return FolderState.digest(lines);
    }
}
