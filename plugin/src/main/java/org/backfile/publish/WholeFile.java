package org.backfile.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.backfile.source.WriteFailure;

/** A single file that is there whole, or as it was before. */
public final class WholeFile {

    /** Writes the text, piece by piece. */
    public interface Text {
        void writeTo(Writer out) throws IOException;
    }

    private WholeFile() {}

    /** Whether anything has this name, and would be replaced. */
    public static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes UTF-8 beside the file, then puts it in its place. */
    public static void write(Path file, Text text) throws IOException {
        Path place = file.toAbsolutePath();
        if (Files.isDirectory(place)) throw new IOException(place + " is a folder, not a file. Choose another name");
        Files.createDirectories(place.getParent());
        Path beside = Files.createTempFile(place.getParent(), "." + place.getFileName(), ".part");
        try {
            try (var out = Files.newBufferedWriter(beside)) {
                text.writeTo(out);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw WriteFailure.of(place, full);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
