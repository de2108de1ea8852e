package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Elements that come in rows: brothers with the same tag and class, as a template stamps out cards, comments, list items and followers.
 *
 * @param items at least two, in the order of the page
 */
record Rows(List<List<Scope>> items) {

    /** Levels above a block at which its rows are looked for. */
    private static final int LEVELS = 8;

    static Rows of(List<Block> blocks) {
        var byParent = new LinkedHashMap<Scope, Map<String, List<Scope>>>();
        var seen = new HashMap<Scope, Boolean>();
        for (var block : blocks) {
            @Nullable Scope at = block.scope();
            for (int level = 0; level < LEVELS && at != null && at.parent != null; level++, at = at.parent) {
                if (seen.put(at, true) != null) break;
                byParent.computeIfAbsent(at.parent, k -> new LinkedHashMap<>())
                        .computeIfAbsent(at.signature(), k -> new ArrayList<>())
                        .add(at);
            }
        }
        var rows = new ArrayList<List<Scope>>();
        for (var group : byParent.values())
            for (var row : group.values()) if (row.size() > 1) rows.add(List.copyOf(row));
        return new Rows(rows);
    }
}
