package org.backfile.site.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Gathers coded records into files of a size that is quick to read for a single one of them. */
final class Records {

    /** In chars of two bytes. */
    private static final int ENOUGH = 4500;

    private final Script script;
    private final List<String> waiting = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private int chars;

    Records(Script script) {
        this.script = script;
    }

    void add(String record) throws IOException {
        waiting.add(record);
        chars += record.length();
        if (chars >= ENOUGH) flush();
    }

    void flush() throws IOException {
        if (waiting.isEmpty()) return;
        script.write("d" + sizes.size(), waiting);
        sizes.add(waiting.size());
        waiting.clear();
        chars = 0;
    }

    /** How many articles each file holds. */
    List<Integer> sizes() {
        return sizes;
    }
}
