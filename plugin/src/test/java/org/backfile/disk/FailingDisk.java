package org.backfile.disk;

import static org.backfile.disk.DiskPath.realOf;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The real file system, but for failures. It counts all that changes the disk: new folders, opened files, written buffers, renames,
 * deletions. It has no links, as a USB stick has none, and lists folders in no order.
 */
public final class FailingDisk extends FileSystemProvider {

    private final FileSystemProvider real;
    private final AtomicLong writes = new AtomicLong();
    private volatile long failing;
    private volatile boolean lasts;
    private volatile Predicate<Path> unreadable = path -> false;

    private FailingDisk(FileSystemProvider real) {
        this.real = real;
    }

    /** A path of it. */
    public static Path of(Path path) {
        return new DiskPath(new FailingDisk(path.getFileSystem().provider()), path);
    }

    /** The disk of such a path. */
    public static FailingDisk under(Path path) {
        return ((DiskPath) path).disk();
    }

    /**
     * The k-th write from now on fails; none if 0.
     *
     * @param lasts whether all that come after it fail, too, as on a full disk
     */
    public void fail(long k, boolean lasts) {
        writes.set(0);
        failing = k;
        this.lasts = lasts;
    }

    /** Reading such files fails. */
    public void refuse(Predicate<Path> files) {
        unreadable = files;
    }

    /** Writes since {@link #fail}. */
    public long writes() {
        return writes.get();
    }

    /** What the system says when a file is written; Java adds no path to it. */
    void write() throws IOException {
        if (fails()) throw new IOException("No space left on device");
    }

    private void change(Path path) throws IOException {
        if (fails()) throw new FileSystemException(path.toString(), null, "No space left on device");
    }

    private boolean fails() {
        long now = writes.incrementAndGet();
        return failing > 0 && (lasts ? now >= failing : now == failing);
    }

    private void open(Path path, Set<? extends OpenOption> options) throws IOException {
        if (options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND)) change(path);
        else if (unreadable.test(realOf(path)))
            throw new FileSystemException(path.toString(), null, "Input/output error");
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        open(path, options);
        return new DiskChannel(this, FileChannel.open(realOf(path), options, attributes));
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        // The one that is there already costs nothing.
        if (!java.nio.file.Files.exists(realOf(folder))) change(folder);
        real.createDirectory(realOf(folder), attributes);
    }

    /** On a full disk something can still be removed. */
    @Override
    public void delete(Path path) throws IOException {
        real.delete(realOf(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        change(target);
        real.copy(realOf(source), realOf(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        change(target);
        real.move(realOf(source), realOf(target), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        var names = new ArrayList<Path>();
        try (var stream =
                real.newDirectoryStream(realOf(folder), path -> filter.accept(folder.resolve(path.getFileName())))) {
            stream.forEach(path -> names.add(folder.resolve(path.getFileName())));
        }
        Collections.shuffle(names, new Random());
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return names.iterator();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(realOf(path), realOf(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(realOf(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(realOf(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(realOf(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(realOf(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(realOf(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(realOf(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        change(path);
        real.setAttribute(realOf(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
