package org.backfile.extract.dom;

import java.util.HashMap;
import java.util.Map;

/** Names that a page has used before are not read again. One instance serves one page; not thread-safe. */
public final class SeenNames {

    private final NameWords words;
    private final Map<String, Integer> seen = new HashMap<>();

    public SeenNames(NameWords words) {
        this.words = words;
    }

    /** As {@link NameWords#read}. */
    public int read(String names) {
        if (names.isEmpty()) return 0;
        var known = seen.get(names);
        if (known != null) return known;
        int bits = words.read(names);
        seen.put(names, bits);
        return bits;
    }
}
