package org.backfile.article;

/**
 * Something the user should mend, and that did not stop the build.
 *
 * @param source what is at fault, a path in the content folder
 * @param message a sentence without a full stop, with the line where there is one
 */
public record Problem(String source, String message) {

    /** As a user reads it. */
    @Override
    public String toString() {
        return source + ": " + message;
    }
}
