package org.backfile.extract.text;

/**
 * One line of a dump that isn't blank.
 *
 * @param index among the lines that aren't blank, from 0
 * @param text trimmed, white space collapsed, without its list mark
 * @param label the number of a numbered item as written, e.g. {@code 3}; else empty
 * @param depth how deep its list is nested, from 1; 0 outside lists
 * @param gap whether a blank line, or nothing, stands above it
 */
record Line(int index, String text, Mark mark, String label, int depth, boolean gap, Shape shape) {

    boolean isItem() {
        return mark != Mark.NONE;
    }
}
