package org.backfile.extract.metadata;

/**
 * The lines around the headline, where bylines and dates stand. Just below it furniture counts, too: many sites wrap the byline in a
 * box whose class sounds like one.
 *
 * @param headline index of the headline's line
 */
record Vicinity(int headline) {

    private static final int BEFORE = 6;
    private static final int AFTER = 25;
    private static final int CLOSE = 12;

    int first() {
        return Math.max(0, headline - BEFORE);
    }

    int end(Scan scan) {
        return Math.min(scan.lines.size(), headline + AFTER);
    }

    boolean holds(Line line) {
        return holds(line.index(), line.isFurniture());
    }

    boolean holds(Marked marked) {
        return holds(marked.line(), marked.isFurniture());
    }

    private boolean holds(int line, boolean furniture) {
        int distance = line - headline;
        return furniture ? distance >= 0 && distance <= CLOSE : distance >= -BEFORE && distance <= AFTER;
    }
}
