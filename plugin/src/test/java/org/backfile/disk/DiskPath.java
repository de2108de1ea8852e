package org.backfile.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** A path of the real file system that belongs to a {@link FailingDisk}. */
record DiskPath(FailingDisk disk, Path real) implements Path {

    private @Nullable DiskPath on(@Nullable Path path) {
        return path == null ? null : new DiskPath(disk, path);
    }

    static Path realOf(Path path) {
        return path instanceof DiskPath mine ? mine.real : path;
    }

    @Override
    public DiskFileSystem getFileSystem() {
        return new DiskFileSystem(disk, real.getFileSystem());
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return on(real.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return on(real.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return on(real.getParent());
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return new DiskPath(disk, real.getName(index));
    }

    @Override
    public Path subpath(int beginIndex, int endIndex) {
        return new DiskPath(disk, real.subpath(beginIndex, endIndex));
    }

    @Override
    public boolean startsWith(Path other) {
        return real.startsWith(realOf(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return real.endsWith(realOf(other));
    }

    @Override
    public Path normalize() {
        return new DiskPath(disk, real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return new DiskPath(disk, real.resolve(realOf(other)));
    }

    @Override
    public Path relativize(Path other) {
        return new DiskPath(disk, real.relativize(realOf(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return new DiskPath(disk, real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return new DiskPath(disk, real.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(realOf(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiskPath path && real.equals(path.real);
    }

    @Override
    public int hashCode() {
        return real.hashCode();
    }

    @Override
    public String toString() {
        return real.toString();
    }
}
