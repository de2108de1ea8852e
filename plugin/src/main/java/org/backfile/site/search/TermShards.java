package org.backfile.site.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts the sorted keys with their lists into files of a size that is quick to read for a single one of them. */
final class TermShards {

    /** In bytes; a longer list has a file of its own. */
    private static final int ENOUGH = 20_000;

    private static final int LONGEST_SHARED = 70;

    private final Script script;
    private final List<String> firstKeys = new ArrayList<>();
    private final StringBuilder keys = new StringBuilder();
    private final List<Bits> lists = new ArrayList<>();
    private String previous = "";
    private long bits;

    TermShards(Script script) {
        this.script = script;
    }

    /** Keys come in their order as strings of UTF-16. */
    void add(String key, Bits list) throws IOException {
        long size = 2L * keys.length() + bits / 7;
        if (!lists.isEmpty() && size + list.length() / 7 > ENOUGH) flush();
        if (lists.isEmpty()) {
            firstKeys.add(key);
            previous = "";
        }
        int shared = 0;
        int most = Math.min(LONGEST_SHARED, Math.min(key.length(), previous.length()));
        while (shared < most && key.charAt(shared) == previous.charAt(shared)) shared++;
        keys.append((char) ('0' + shared)).append(key, shared, key.length()).append(' ');
        lists.add(list);
        bits += list.length();
        previous = key;
    }

    void flush() throws IOException {
        if (lists.isEmpty()) return;
        var out = new Bits();
        for (var list : lists) out.gamma(list.length());
        for (var list : lists) out.append(list);
        script.write("t" + (firstKeys.size() - 1), List.of(keys.toString(), out.toString()));
        keys.setLength(0);
        lists.clear();
        bits = 0;
    }

    List<String> firstKeys() {
        return firstKeys;
    }
}
