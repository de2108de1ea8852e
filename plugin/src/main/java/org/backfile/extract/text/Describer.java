package org.backfile.extract.text;

import org.backfile.extract.model.Row;

/** One view of a dump: says in numbers what it knows of a line. Always the same names in the same order. */
interface Describer {

    void describe(int line, Row row);
}
