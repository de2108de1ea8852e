package org.backfile.source;

/** Front matter that can't be understood. The message is for the user and says in which line of the file. */
final class FrontMatterFault extends Exception {

    /** @param line of the file, from 1 */
    FrontMatterFault(int line, String message) {
        super("front matter, line " + line + ": " + message + "; correct it, or put quotation marks around the value");
    }
}
