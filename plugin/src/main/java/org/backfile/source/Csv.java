package org.backfile.source;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values (RFC 4180), with any line ends. */
final class Csv {

    /** @param line where the row begins, from 1 */
    record Row(int line, List<String> fields) {}

    private final String text;
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
    }

    /**
     * All rows that are not blank.
     *
     * @throws CsvFault with the rows that could be read before
     */
    static List<Row> read(String text) throws CsvFault {
        var csv = new Csv(text);
        var rows = new ArrayList<Row>();
        while (csv.at < text.length()) {
            int start = csv.line;
            var fields = csv.row(rows);
            boolean isBlank = fields.stream().allMatch(String::isBlank);
            if (!isBlank) rows.add(new Row(start, fields));
        }
        return rows;
    }

    private List<String> row(List<Row> before) throws CsvFault {
        var fields = new ArrayList<String>();
        while (true) {
            fields.add(peek() == '"' ? quoted(before) : plain());
            if (peek() != ',') break;
            at++;
        }
        if (peek() == '\r') at++;
        if (peek() == '\n') at++;
        line++;
        return List.copyOf(fields);
    }

    private String plain() {
        int start = at;
        while (",\r\n\0".indexOf(peek()) < 0) at++;
        return text.substring(start, at);
    }

    private String quoted(List<Row> before) throws CsvFault {
        int start = line;
        var field = new StringBuilder();
        at++;
        while (true) {
            if (at >= text.length()) throw new CsvFault(start, "a quotation mark is opened and never closed", before);
            char c = text.charAt(at++);
            if (c == '"' && peek() == '"') at++;
            else if (c == '"') break;
            if (c == '\n') line++;
            field.append(c);
        }
        // Text after the closing mark belongs to the field, as spreadsheets have it.
        return field.append(plain()).toString();
    }

    /** The next character; 0 at the end of the text. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
