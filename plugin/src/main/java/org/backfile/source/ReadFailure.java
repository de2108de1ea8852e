package org.backfile.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;

/** Says in a user's words why something could not be read. Never names an absolute path: reasons are published. */
final class ReadFailure {

    private ReadFailure() {}

    static String of(Exception failure) {
        Exception cause = failure.getCause() instanceof IOException wrapped ? wrapped : failure;
        if (cause instanceof AccessDeniedException) return "can't be read: permission denied; check its access rights";
        if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
            return "vanished while the folder was being read; build again when nothing changes it";
        }
        if (cause instanceof ZipException)
            return "can't be decompressed: its gzip data is damaged; save the page again";
        if (cause instanceof FileSystemException named) {
            return "can't be read: "
                    + (named.getReason() == null ? "the file system gives no reason" : named.getReason());
        }
        return "can't be read: " + cause.getClass().getSimpleName() + detail(cause);
    }

    private static String detail(Throwable cause) {
        return cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
    }
}
