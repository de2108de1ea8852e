package org.backfile.publish;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a build would do again what the last one has done: the same settings, and not one file touched in the folders it reads or in
 * the site it made. Nothing is read to find out. What the last build had to say is kept, to be said again; and of what it made each page, for
 * a build that has work to do.
 *
 * <p>A page that was written as the build began may be written once more without a trace in its times, so that after such a build the next
 * one does its work.
 */
public final class LastBuild {

    private static final String NAME = "last-build.json";
    private static final String PAGES = "last-pages";
    /** How far apart two changes must be for their times to differ: where times are whole seconds, and elsewhere. */
    private static final Duration COARSE = Duration.ofMillis(2100);

    private static final Duration FINE = Duration.ofMillis(50);
    private static final int NANOS = 1_000_000;

    private final Path record;
    private final Path pages;
    private final Path site;
    private final String engine;
    private final String inputs;
    private final boolean isSettled;

    private LastBuild(Path cache, Path site, String engine, String inputs, boolean isSettled) {
        this.record = cache.resolve(NAME);
        this.pages = cache.resolve(PAGES);
        this.site = site;
        this.engine = engine;
        this.inputs = inputs;
        this.isSettled = isSettled;
    }

    /**
     * Looks at what a build is about to read.
     *
     * @param cache where the record is kept
     * @param engine which build of the program this is
     * @param settings whatever else shapes the site
     * @param folders whose files shape it
     */
    public static LastBuild before(Path cache, Path site, String engine, String settings, Collection<Path> folders)
            throws IOException {
        Files.createDirectories(cache);
        var lines = new ArrayList<String>(List.of(settings));
        var newest = FileTime.fromMillis(0);
        for (Path folder : folders) {
            var state = FolderState.of(folder, List.of(site, cache));
            lines.add(folder.toString());
            lines.addAll(state.files());
            if (state.newest().compareTo(newest) > 0) newest = state.newest();
        }
        return new LastBuild(cache, site, engine, FolderState.digest(lines), isPast(newest, now(cache)));
    }

    /** What the last build said if this one would come to the same; null otherwise. */
    public @Nullable JsonElement said() throws IOException {
        var last = read();
        return last != null && is(last, "inputs", inputs) && is(last, "site", state()) ? last.get("said") : null;
    }

    /** Of what the pages of the site were made, if it is as the last build left it. */
    public LastPages pages() throws IOException {
        var last = read();
        boolean isKnown = last != null
                && is(last, "engine", engine)
                && is(last, "site", state())
                && Files.isRegularFile(pages)
                && is(last, "pages", Sha256.hex(pages));
        var known = isKnown ? LastPages.read(pages) : null;
        return known == null ? new LastPages() : known;
    }

    /** Forgets the last build: this one is about to change the site. */
    public void forget() throws IOException {
        Files.deleteIfExists(record);
        Files.deleteIfExists(pages);
    }

    /** Keeps what this build has to say and what it made the pages of, now that the site is there and the old one gone. */
    public void keep(JsonElement said, LastPages made) throws IOException {
        var state = state();
        if (!made.isOf(site)) return;
        WholeFile.write(pages, made::write);
        var last = new JsonObject();
        if (isSettled) last.addProperty("inputs", inputs);
        last.addProperty("engine", engine);
        last.addProperty("site", state);
        last.addProperty("pages", Sha256.hex(pages));
        last.add("said", said);
        WholeFile.write(record, out -> out.write(last.toString()));
    }

    private @Nullable JsonObject read() throws IOException {
        if (!Files.isRegularFile(record)) return null;
        try {
            return JsonParser.parseString(Files.readString(record)).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException damaged) {
            return null;
        }
    }

    private static boolean is(JsonObject last, String name, String value) {
        return new JsonPrimitive(value).equals(last.get(name));
    }

    private String state() throws IOException {
        return FolderState.digest(FolderState.of(site, List.of()).files());
    }

    /** By the clock of the disk, which is the one that files are timed by. */
    private static FileTime now(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "now", ".tmp");
        try {
            return Files.getLastModifiedTime(file);
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isPast(FileTime newest, FileTime now) {
        var wait = newest.to(TimeUnit.NANOSECONDS) % NANOS == 0 ? COARSE : FINE;
        return newest.toInstant().plus(wait).isBefore(now.toInstant());
    }
}
