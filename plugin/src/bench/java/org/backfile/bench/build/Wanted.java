package org.backfile.bench.build;

import java.util.Set;

/** Which rows of the table somebody has asked for. */
record Wanted(Set<String> names) {

    /** @param names parted by spaces; none for all */
    static Wanted of(String names) {
        return new Wanted(names.isBlank() ? Set.of() : Set.of(names.strip().split("[\\s,]+")));
    }

    boolean row(String name) {
        return names.isEmpty() || names.contains(name);
    }

    boolean anyRow(String... several) {
        for (var name : several) if (row(name)) return true;
        return false;
    }
}
