package org.backfile.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backfile.article.Rejected;

/**
 * The folder of raw pages. Listed once, when it is opened; pages are read one by one, by any number of threads.
 *
 * <p>Passed over without a word, because they are no pages: files of other types, hidden files and folders, and what a browser
 * or HTTrack keeps beside the pages it saved. Everything else that can't be used has a row in {@link #unusable}.
 */
public final class ContentFolder {

    private final List<SourceFile> files;
    private final List<Rejected> unusable;
    private final PageReader reader;

    private ContentFolder(List<SourceFile> files, List<Rejected> unusable, PageReader reader) {
        this.files = files;
        this.unusable = unusable;
        this.reader = reader;
    }

    /**
     * Lists the folder.
     *
     * @throws UnusableFolderException when there is no such folder, or it can't be read
     */
    public static ContentFolder open(Path root) throws IOException {
        return open(root, List.of(), Limits.DEFAULT);
    }

    /**
     * Lists the folder, but for some of it.
     *
     * @param without folders to pass over, such as the site and the cache when they lie among the pages
     * @throws UnusableFolderException when there is no such folder, or it can't be read
     */
    public static ContentFolder open(Path root, Collection<Path> without, Limits limits) throws IOException {
        if (!Files.exists(root)) {
            throw new UnusableFolderException("The content folder " + root.toAbsolutePath()
                    + " does not exist. Put the raw pages there, or name their folder with -Dbackfile.content=FOLDER.");
        }
        if (!Files.isDirectory(root)) {
            throw new UnusableFolderException("The content folder " + root.toAbsolutePath()
                    + " is a file. Name the folder that holds the raw pages with -Dbackfile.content=FOLDER.");
        }
        if (!Files.isReadable(root)) {
            throw new UnusableFolderException("The content folder " + root.toAbsolutePath()
                    + " can't be read. Check its access rights, or name another with -Dbackfile.content=FOLDER.");
        }
        var real = root.toRealPath();
        Set<Path> excluded = new HashSet<>();
        for (var path : without) if (Files.exists(path)) excluded.add(path.toRealPath());
        var walk = new FolderWalk(real, excluded);
        walk.walk();
        walk.files.sort(Comparator.comparing(SourceFile::source, SourceOrder.BY_CODE_POINT));
        walk.unusable.sort(Comparator.comparing(Rejected::source, SourceOrder.BY_CODE_POINT));
        return new ContentFolder(List.copyOf(walk.files), List.copyOf(walk.unusable), new PageReader(limits));
    }

    /** The pages, in {@link SourceOrder}, which doesn't depend on the operating system's. */
    public List<SourceFile> files() {
        return files;
    }

    /** What the listing came upon and can't be used: link loops, links out of the folder, unreadable folders … */
    public List<Rejected> unusable() {
        return unusable;
    }

    /** Reads, decompresses and decodes a page. A bad page is a row with a reason, never an exception. Thread-safe. */
    public Reading read(SourceFile file) {
        return reader.read(file);
    }
}
