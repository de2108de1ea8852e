package org.backfile.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The hidden folder beside the site where the next one is made, and the two renames that put it in place.
 *
 * <p>A folder can't replace a full one in a single step that every file system knows, so the old site steps aside first. A mark
 * on disk says that the new one is whole: a build killed between the renames is brought to its end by the next one, and one
 * killed earlier leaves the old site where it was.
 */
final class Workshop implements Closeable {

    private final Path site;
    private final Path folder;
    private final Path staged;
    private final Path previous;
    private final Path whole;
    private final FileChannel lock;

    private Workshop(Path site, Path folder, FileChannel lock) {
        this.site = site;
        this.folder = folder;
        this.staged = folder.resolve("staged");
        this.previous = folder.resolve("previous");
        this.whole = folder.resolve("whole");
        this.lock = lock;
    }

    /** Opens the workshop of a site, ends what a killed build left half done, and clears the rest away. */
    static Workshop open(Path site) throws IOException {
        Path parent = site.getParent();
        if (parent == null) throw new IOException(site + " can't be a site folder: name a folder inside it");
        Files.createDirectories(parent);
        Path folder = folderOf(site);
        Files.createDirectories(folder);
        var lock = lock(folder.resolve("lock"), site);
        var workshop = new Workshop(site, folder, lock);
        try {
            workshop.recover();
            Files.createDirectory(workshop.staged);
            return workshop;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Where the workshop of a site lies: beside it, so that a rename never crosses file systems. */
    static Path folderOf(Path site) {
        return site.resolveSibling("." + site.getFileName() + ".backfile");
    }

    Path staged() {
        return staged;
    }

    /** Puts the staged folder in the place of the site; when that can't be, the old one goes back there. */
    void swap() throws IOException {
        Trees.sync(staged);
        Files.createFile(whole);
        Trees.sync(folder);
        if (Files.exists(site)) move(site, previous);
        try {
            move(staged, site);
        } catch (IOException e) {
            if (Files.exists(previous)) putBack(e);
            throw e;
        }
        Trees.sync(site.toAbsolutePath().getParent());
    }

    private void putBack(IOException why) {
        try {
            move(previous, site);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** What was not swapped in is thrown away; not so where neither is in place: then the next build has to find them. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(site) && Files.exists(previous)) {
            lock.close();
            return;
        }
        Trees.delete(previous);
        Trees.delete(staged);
        lock.close();
        Trees.delete(folder);
    }

    private void recover() throws IOException {
        if (!Files.exists(site)) {
            if (Files.exists(whole) && Files.exists(staged)) move(staged, site);
            else if (Files.exists(previous)) move(previous, site);
        }
        Files.deleteIfExists(whole);
        Trees.delete(staged);
        Trees.delete(previous);
    }

    private static FileChannel lock(Path file, Path site) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return channel;
        } catch (OverlappingFileLockException lockedInThisProcess) {
            // Told below, in the same words.
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new IOException("Another build is writing " + site + " right now. Let it end, then build again");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IOException(
                    "Can't rename " + from + " to " + to + ": " + e.getMessage()
                            + ". A folder that is a mount point, or that another program holds open, can't be replaced:"
                            + " choose a folder inside it",
                    e);
        }
    }
}
