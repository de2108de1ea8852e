package org.backfile.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backfile.article.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Lists the pages of a folder and all folders in it. Links to folders are never followed: one that stays inside leads to pages
 * that are listed anyway, any other leads out or in circles. Links to files inside are pages like others.
 */
final class FolderWalk {

    private final Path root;
    private final Set<Path> without;
    private final Deque<Folder> open = new ArrayDeque<>();
    final List<SourceFile> files = new ArrayList<>();
    final List<Rejected> unusable = new ArrayList<>();

    /**
     * @param root a real path
     * @param without real paths of folders to pass over
     */
    FolderWalk(Path root, Set<Path> without) {
        this.root = root;
        this.without = without;
    }

    private record Folder(Path path, String prefix) {}

    void walk() {
        open.push(new Folder(root, ""));
        while (!open.isEmpty()) list(open.pop());
    }

    private void list(Folder folder) {
        var children = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder.path)) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            reject(folder.prefix.isEmpty() ? "." : folder.prefix, "this folder " + ReadFailure.of(unreadable));
        }
        var stems = new HashSet<String>();
        for (var child : children) {
            var name = FileName.of(child);
            if (Format.ofName(name) == Format.HTML) stems.add(ResourceFolder.stem(name));
        }
        for (var child : children) child(folder, child, FileName.of(child), stems);
    }

    private void child(Folder folder, Path path, String name, Set<String> stems) {
        if (name.startsWith(".") || isOfTheSaver(name)) return;
        var source = folder.prefix + name;
        var format = Format.ofName(name);
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException unreadable) {
            if (format != null) reject(source, ReadFailure.of(unreadable));
            return;
        }
        // Windows reports a junction as a folder that is also something else.
        if (attributes.isSymbolicLink() || (attributes.isDirectory() && attributes.isOther())) {
            link(path, source, format);
        } else if (attributes.isDirectory()) {
            if (!without.contains(path) && !ResourceFolder.belongsTo(stems, name))
                open.push(new Folder(path, source + "/"));
        } else if (format != null) {
            if (attributes.isRegularFile()) add(source, path, format);
            else reject(source, "is not a regular file (a pipe, socket or device); remove it from the folder");
        }
    }

    private void link(Path path, String source, @Nullable Format format) {
        Path target;
        try {
            target = path.toRealPath();
        } catch (NoSuchFileException dangling) {
            if (format != null || isPerhapsAFolder(path)) {
                reject(source, "is a link to something that isn't there; restore what it points to or remove the link");
            }
            return;
        } catch (IOException endless) {
            reject(source, "is a link that can't be followed, probably because it leads to itself; remove it");
            return;
        }
        boolean directory = Files.isDirectory(target);
        if (directory && path.startsWith(target)) {
            reject(source, "is a link to a folder that it lies in, a loop, and was not followed; remove it");
        } else if (!target.startsWith(root)) {
            if (directory || format != null) {
                reject(
                        source,
                        "is a link out of the content folder and was not followed; copy what it points to into the folder");
            }
        } else if (!directory && format != null) {
            if (Files.isRegularFile(target)) add(source, path, format);
            else reject(source, "is a link to something that is no file (a pipe, socket or device); remove it");
        }
    }

    private void add(String source, Path path, Format format) {
        files.add(new SourceFile(source, path, format, Format.isGzip(source)));
    }

    private void reject(String source, String reason) {
        unusable.add(new Rejected(source, null, 0, reason));
    }

    private static boolean isPerhapsAFolder(Path path) {
        return String.valueOf(path.getFileName()).indexOf('.') < 0;
    }

    /** HTTrack's log and cache lie among the pages it saved. */
    private static boolean isOfTheSaver(String name) {
        return name.equals("hts-cache") || name.equals("hts-log.txt");
    }
}
