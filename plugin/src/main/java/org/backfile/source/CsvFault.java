package org.backfile.source;

import java.util.List;

/** From a line on, a file can't be read as comma-separated values. */
final class CsvFault extends Exception {

    private final int line;
    private final transient List<Csv.Row> before;

    CsvFault(int line, String message, List<Csv.Row> before) {
        super(message);
        this.line = line;
        this.before = List.copyOf(before);
    }

    int line() {
        return line;
    }

    /** The rows above. */
    List<Csv.Row> before() {
        return before;
    }
}
