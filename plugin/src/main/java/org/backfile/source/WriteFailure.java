package org.backfile.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says which file could not be written: when a disk is full, Java tells only that. */
public final class WriteFailure {

    private WriteFailure() {}

    /** The failure with the file's path, if it has none yet. */
    public static IOException of(Path file, IOException failure) {
        if (failure instanceof FileSystemException) return failure;
        var named = new FileSystemException(file.toString(), null, String.valueOf(failure.getMessage()));
        named.initCause(failure);
        return named;
    }
}
