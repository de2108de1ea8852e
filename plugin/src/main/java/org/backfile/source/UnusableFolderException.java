package org.backfile.source;

import java.io.IOException;

/** The content folder itself is missing or can't be listed. The message names it and says what to do. */
public final class UnusableFolderException extends IOException {

    UnusableFolderException(String message) {
        super(message);
    }
}
