package org.backfile.publish;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * the site it made. Nothing is read to find out. What the last build had to say is kept, to be said again.
 *
 * <p>A file that was written as the build began may be written once more without a trace in its times, so that such a build leaves no
 * record, and the next one does its work.
 */
public final class LastBuild {

    private static final String NAME = "last-build.json";
    /** How far apart two changes must be for their times to differ: where times are whole seconds, and elsewhere. */
    private static final Duration COARSE = Duration.ofMillis(2100);

    private static final Duration FINE = Duration.ofMillis(50);
    private static final int NANOS = 1_000_000;

    private final Path record;
    private final Path site;
    private final String inputs;
    private final boolean isSettled;

    private LastBuild(Path record, Path site, String inputs, boolean isSettled) {
        this.record = record;
        this.site = site;
        this.inputs = inputs;
        this.isSettled = isSettled;
    }

    /**
     * Looks at what a build is about to read.
     *
     * @param cache where the record is kept
     * @param settings whatever else shapes the site
     * @param folders whose files shape it
     */
    public static LastBuild before(Path cache, Path site, String settings, Collection<Path> folders)
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
        return new LastBuild(cache.resolve(NAME), site, digest(lines), isPast(newest, now(cache)));
    }

    /** What the last build said if this one would come to the same; null otherwise. */
    public @Nullable JsonElement said() throws IOException {
        if (!Files.isRegularFile(record)) return null;
        try {
            var last = JsonParser.parseString(Files.readString(record)).getAsJsonObject();
            boolean same = last.get("inputs").getAsString().equals(inputs)
                    && last.get("site").getAsString().equals(state());
            return same ? last.get("said") : null;
        } catch (JsonParseException | IllegalStateException | NullPointerException damaged) {
            return null;
        }
    }

    /** Forgets the last build: this one is about to change the site. */
    public void forget() throws IOException {
        Files.deleteIfExists(record);
    }

    /** Keeps what this build has to say, now that the site is there. */
    public void keep(JsonElement said) throws IOException {
        if (!isSettled) return;
        var last = new JsonObject();
        last.addProperty("inputs", inputs);
        last.addProperty("site", state());
        last.add("said", said);
        WholeFile.write(record, out -> out.write(last.toString()));
    }

    private String state() throws IOException {
        return digest(FolderState.of(site, List.of()).files());
    }

    private static String digest(List<String> lines) {
        return Sha256.hex(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
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
