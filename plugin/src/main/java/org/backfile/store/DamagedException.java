package org.backfile.store;

import java.io.IOException;

/** The bytes in the store are not those that were written. */
final class DamagedException extends IOException {

    DamagedException() {
        super("The article store was damaged during the build: run it again.");
    }
}
