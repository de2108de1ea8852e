package org.backfile.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.backfile.site.Sink;
import org.backfile.site.SitePage;
import org.backfile.source.WriteFailure;
import org.backfile.store.Key;
import org.jspecify.annotations.Nullable;

/**
 * The next site, being written beside the one that is there. Closed without {@link #publish}, it leaves no trace.
 *
 * <p>{@link #put} and {@link #open} are thread-safe; {@link #publish} and {@link #close} are for the one who opened it.
 */
public final class Staging implements Sink, Closeable {

    private final Path site;
    private final Workshop workshop;
    private final @Nullable Manifest previous;
    private final Map<String, String> taken = new ConcurrentHashMap<>();

    /** Those that were made: to ask the disk for each page costs more than to write it. */
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private final Collection<Output> written = new ConcurrentLinkedQueue<>();
    private final LastPages made = new LastPages();

    /** What of the old site may be taken over. */
    private LastPages known = new LastPages();

    private Map<String, Output> old = Map.of();

    Staging(Path site, Workshop workshop, @Nullable Manifest previous) {
        this.site = site;
        this.workshop = workshop;
        this.previous = previous;
    }

    /**
     * Lets files of the old site be taken over. To be called first, while nobody else can change it.
     *
     * @param known of what its pages were made, as it lies there now
     */
    public void takeOver(LastPages known) {
        if (previous == null || known.isEmpty()) return;
        this.known = known;
        old = previous.outputs().stream().collect(Collectors.toMap(Output::path, output -> output));
    }

    /** Of what the pages are made, for the next build. To be kept once this is closed: until then the old site's names of their files exist. */
    public LastPages pages() {
        return made;
    }

    @Override
    public boolean reuse(String path, Key key) throws IOException {
        var output = key.equals(known.key(path)) ? old.get(path) : null;
        if (output == null) return false;
        if (!link(output, claim(path))) {
            taken.remove(SitePaths.fold(path));
            return false;
        }
        made.note(path, key);
        return true;
    }

    @Override
    public void put(SitePage page) throws IOException {
        if (page.key() != null) made.note(page.path(), page.key());
        var output = new Output(page.path(), Sha256.hex(page.bytes()), page.bytes().length);
        Path file = claim(page.path());
        // The same file keeps its time, so that what copies a site to a server leaves it alone.
        if (output.equals(old.get(page.path())) && link(output, file)) return;
        try {
            Files.write(file, page.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException full) {
            throw WriteFailure.of(file, full);
        }
        written.add(output);
    }

    @Override
    public OutputStream open(String path) throws IOException {
        Path file = claim(path);
        var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new HashedStream(file, out, (sha256, bytes) -> written.add(new Output(path, sha256, bytes)));
    }

    /**
     * Writes the manifest and puts the new site in the place of the old one: whole, or not at all.
     *
     * @param manifest without outputs; they are added here
     */
    public void publish(Manifest manifest) throws IOException {
        carryForeignFiles();
        var whole = manifest.withOutputs(List.copyOf(written));
        write(Manifest.FILE, whole::write);
        String sha256 = Sha256.hex(workshop.staged().resolve(Manifest.FILE));
        write(Manifest.SUMS, out -> whole.writeSums(out, sha256));
        made.belongTo(sha256);
        workshop.swap();
    }

    @Override
    public void close() throws IOException {
        workshop.close();
    }

    /** Gives the old site's file a second name in the new one. Where files have but one, it is made again. */
    private boolean link(Output output, Path file) {
        try {
            Files.createLink(file, site.resolve(output.path()));
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            return false;
        }
        written.add(output);
        return true;
    }

    private Path claim(String path) throws IOException {
        SitePaths.check(path);
        if (Manifest.isOf(path)) throw new IllegalArgumentException(path + " is written by the publisher alone");
        String other = taken.putIfAbsent(SitePaths.fold(path), path);
        if (other != null)
            throw new IllegalArgumentException("Two files of the site want one name: " + other + " and " + path);
        Path file = workshop.staged().resolve(path);
        Path folder = file.getParent();
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
        return file;
    }

    /** What lies in the old site and was not made by Backfile stays, unless a file or folder of the new one has its name. */
    private void carryForeignFiles() throws IOException {
        if (!Files.exists(site)) return;
        Set<String> ours = new HashSet<>();
        ours.add(Manifest.FILE);
        ours.add(Manifest.SUMS);
        if (previous != null) previous.outputs().forEach(output -> ours.add(output.path()));
        List<String> foreign = new ArrayList<>();
        Trees.files(site, path -> {
            if (!ours.contains(path) && !taken.containsKey(SitePaths.fold(path))) foreign.add(path);
        });
        for (String path : foreign) {
            if (!isBlocked(path))
                Trees.carry(site.resolve(path), workshop.staged().resolve(path));
        }
    }

    /** Whether the new site has a folder of that name, or a file where one of its folders would be. */
    private boolean isBlocked(String path) {
        if (Files.exists(workshop.staged().resolve(path))) return true;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (taken.containsKey(SitePaths.fold(path.substring(0, slash)))) return true;
        }
        return false;
    }

    private void write(String name, WholeFile.Text text) throws IOException {
        Path file = workshop.staged().resolve(name);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
            text.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (IOException full) {
            throw WriteFailure.of(file, full);
        }
    }
}
