package org.backfile.extract.text;

/** What stands before a line to make it an item of a list. */
enum Mark {
    NONE(0),
    BULLET(1),
    NUMBER(2);

    /** The mark as a number, for the line model. */
    final int code;

    Mark(int code) {
        this.code = code;
    }
}
