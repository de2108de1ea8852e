package org.backfile.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a content folder, named by what they show: equal ones have one name. Every file is read once in a build,
 * however many pages show it. Thread-safe.
 */
public final class FolderPictures implements Pictures {

    /** Where the cache folder keeps pictures that came as {@code data:} URIs: the next build may not decode them again. */
    private static final String MEDIA = "media";

    /** Hexadecimal digits of the hash in a name: 80 bits, so that no archive ever sees two pictures with one name. */
    private static final int NAME_DIGITS = 20;

    /** Below so many pixels on a side it is no picture: a pixel that counts readers, or a spacer. */
    private static final int LEAST_SIDE = 3;

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{" + NAME_DIGITS + "}\\.[a-z]{3,4}");

    private final PictureReference references;
    private final Path media;
    private final Limits limits;
    private final Map<Path, Optional<String>> names = new ConcurrentHashMap<>();
    private final Map<String, Path> files = new ConcurrentHashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param root the content folder; must exist
     * @param cache folder for pictures that have no file; made when needed
     */
    public FolderPictures(Path root, Path cache) throws IOException {
        this(root, cache, Limits.DEFAULT);
    }

    public FolderPictures(Path root, Path cache, Limits limits) throws IOException {
        this.references = new PictureReference(root.toRealPath());
        this.media = cache.resolve(MEDIA);
        this.limits = limits;
    }

    /** @throws UncheckedIOException when a {@code data:} picture can't be written to the cache */
    @Override
    public @Nullable String find(String source, String reference) {
        var stripped = reference.strip();
        try {
            if (DataUri.is(stripped)) return keep(DataUri.decode(stripped, limits.pictureBytes()));
            var file = references.resolve(source, stripped);
            return file == null
                    ? null
                    : names.computeIfAbsent(file, this::nameOf).orElse(null);
        } catch (IOException | InvalidPathException unreadable) {
            return null;
        }
    }

    /**
     * The picture's bytes.
     *
     * @param name as {@link #find} gave it, in this build or, for {@code data:} pictures, an earlier one with the same cache
     * @throws NoSuchFileException when there is no such picture
     */
    public InputStream open(String name) throws IOException {
        var file = files.get(name);
        if (file != null) return Files.newInputStream(file);
        var kept = media.resolve(NAME.matcher(name).matches() ? name : "-");
        if (!Files.isRegularFile(kept))
            throw new NoSuchFileException(name, null, "no picture of the content folder has this name");
        return Files.newInputStream(kept);
    }

    private Optional<String> nameOf(Path file) {
        try {
            var stored = FileBytes.read(file, limits.pictureBytes());
            if (!stored.isWhole() || !isPicture(stored.bytes())) return Optional.empty();
            var name = name(stored.bytes(), stored.sha256());
            files.putIfAbsent(name, file);
            return Optional.of(name);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private @Nullable String keep(byte[] bytes) {
        if (!isPicture(bytes)) return null;
        var name = name(bytes, HexFormat.of().formatHex(FileBytes.newSha256().digest(bytes)));
        try {
            write(media.resolve(name), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(WriteFailure.of(media.resolve(name), full));
        }
        return name;
    }

    private void write(Path target, byte[] bytes) throws IOException {
        if (Files.isRegularFile(target) && Files.size(target) == bytes.length) return;
        Files.createDirectories(media);
        var draft = Files.createTempFile(media, "draft", ".tmp");
        try {
            Files.write(draft, bytes);
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException plainFileSystem) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static boolean isPicture(byte[] bytes) {
        var format = PictureFormat.of(bytes);
        if (format == null || format.smallerSide(bytes) < LEAST_SIDE) return false;
        return format != PictureFormat.SVG || SafeSvg.isSafe(bytes);
    }

    private static String name(byte[] bytes, String sha256) {
        var format = PictureFormat.of(bytes);
        return sha256.substring(0, NAME_DIGITS) + "." + (format == null ? "" : format.extension());
    }
}
