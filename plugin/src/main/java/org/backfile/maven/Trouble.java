package org.backfile.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import org.backfile.Unbuildable;
import org.backfile.site.BrokenTemplateException;

/** Says in words what Java's file errors leave to be guessed: most of them have a path for a message, and nothing else. */
final class Trouble {

    private static final String DEFECT =
            "This is a mistake in Backfile, not in your pages; please report it with the output of mvn -e: ";

    private Trouble() {}

    /** Of anything a build may end with. */
    static String words(Exception e) {
        if (e instanceof Unbuildable || e instanceof BrokenTemplateException) return String.valueOf(e.getMessage());
        if (e instanceof UncheckedIOException wrapped) return words(Objects.requireNonNull(wrapped.getCause()));
        return e instanceof IOException io ? words(io) : DEFECT + e;
    }

    static String words(IOException e) {
        if (!(e instanceof FileSystemException trouble)) return String.valueOf(e.getMessage());
        String file = trouble.getFile();
        if (e instanceof NoSuchFileException) return file + " is not there";
        if (e instanceof AccessDeniedException) return "No permission to use " + file;
        if (e instanceof NotDirectoryException) return file + " is not a folder";
        if (e instanceof FileAlreadyExistsException) return file + " is in the way: a folder or file is needed there";
        return file + ": " + (trouble.getReason() == null ? trouble.getClass().getSimpleName() : trouble.getReason());
    }
}
