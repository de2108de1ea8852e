package org.backfile.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a look at the files of a folder tells without reading them, as {@code make} and {@code git} look: names, sizes, times of the last
 * change to the contents and, where the system keeps it, to anything at all, which no program can set back; and which file it is.
 *
 * @param files a line each, sorted
 * @param newest the time of the last change; that of the epoch when there are no files
 */
record FolderState(List<String> files, FileTime newest) {

    private static final String CHANGED = "ctime";

    /** @param without folders that are passed over */
    static FolderState of(Path folder, Collection<Path> without) throws IOException {
        var look = new Look(folder, without.stream().map(FolderState::normal).collect(Collectors.toSet()));
        if (Files.exists(folder)) Files.walkFileTree(folder, look);
        look.files.sort(null);
        return new FolderState(List.copyOf(look.files), look.newest);
    }

    /** Stands for so many lines. */
    static String digest(List<String> lines) {
        return Sha256.hex(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static final class Look extends SimpleFileVisitor<Path> {

        private final List<String> files = new ArrayList<>();
        private final Path folder;
        private final Set<Path> without;
        private final boolean knowsChanges;
        private FileTime newest = FileTime.fromMillis(0);

        Look(Path folder, Set<Path> without) {
            this.folder = folder;
            this.without = without;
            knowsChanges = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return without.contains(normal(path)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
            note(path, attributes);
            if (attributes.isSymbolicLink() && Files.exists(path))
                note(path.toRealPath(), Files.readAttributes(path, BasicFileAttributes.class));
            return FileVisitResult.CONTINUE;
        }

        /** It can't be read now; when that changes, the line does. */
        @Override
        public FileVisitResult visitFileFailed(Path path, IOException unreadable) {
            files.add(folder.relativize(path) + " " + unreadable.getClass().getSimpleName());
            return FileVisitResult.CONTINUE;
        }

        private void note(Path path, BasicFileAttributes attributes) throws IOException {
            var line = new StringBuilder(
                    path.startsWith(folder) ? folder.relativize(path).toString() : path.toString());
            line.append(' ').append(attributes.size()).append(' ').append(attributes.fileKey());
            see(attributes.lastModifiedTime(), line);
            if (knowsChanges && !attributes.isSymbolicLink())
                see((FileTime) Files.getAttribute(path, "unix:" + CHANGED), line);
            files.add(line.toString());
        }

        private void see(FileTime time, StringBuilder line) {
            line.append(' ').append(time.toInstant());
            if (time.compareTo(newest) > 0) newest = time;
        }
    }
}
