package org.backfile;

/** Nothing can be built the way it was asked for; the message says why, and what the user can do. Nothing was changed. */
public final class Unbuildable extends RuntimeException {

    public Unbuildable(String message) {
        super(message);
    }
}
