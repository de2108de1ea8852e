package org.backfile.site;

/** A template the user can repair: its message names the template, the line and the page it was to make. */
public final class BrokenTemplateException extends Exception {

    private static final long serialVersionUID = 1;

    BrokenTemplateException(String message, Exception cause) {
        super(message, cause);
    }
}
