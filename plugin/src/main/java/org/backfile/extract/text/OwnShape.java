package org.backfile.extract.text;

import org.backfile.extract.model.Row;

/** What a line looks like by itself. */
record OwnShape(Dump dump) implements Describer {

    @Override
    public void describe(int line, Row row) {
        var shape = dump.shape(line);
        double units = Math.max(1, shape.units());
        double words = Math.max(1, shape.words());
        double chars = Math.max(1, shape.chars());
        row.add("chars", shape.chars())
                .add("units", shape.units())
                .add("word-length", shape.letters() / units)
                .add("letters", shape.letters() / chars)
                .add("digits", shape.digits() / chars)
                .add("capitals", shape.capitals() / words)
                .add("shouts", shape.shouts() / words)
                .add("shorts", shape.shorts() / words)
                .add("stops", shape.stops())
                .add("stop-rate", shape.stops() / units)
                .add("commas", shape.commas())
                .add("comma-rate", shape.commas() / units)
                .add("separators", shape.separators())
                .add("quotes", shape.quotes())
                .add("symbols", shape.symbols() / chars)
                .add("first", first(shape.first()))
                .add("last", last(shape))
                .add("year", shape.year())
                .add("clock", shape.clock())
                .add("mark", dump.line(line).mark().code)
                .add("depth", dump.line(line).depth());
    }

    static int first(int c) {
        if (Character.isUpperCase(c)) return 3;
        if (Character.isLowerCase(c)) return 1;
        if (Character.isLetter(c)) return 2;
        return Character.isDigit(c) ? 0 : -1;
    }

    static int last(Shape shape) {
        if (shape.ellipsis()) return 2;
        if (shape.endsSentence()) return 4;
        if (Glyphs.isColon(shape.last())) return 3;
        if (Character.isLetter(shape.last())) return 1;
        return Character.isDigit(shape.last()) ? 0 : -1;
    }
}
