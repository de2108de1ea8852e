package org.backfile.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A long listing cut into pages so that old pages stay as they are when articles are added: the cuts are counted from the
 * oldest, and what doesn't fill a page stays on the front one.
 *
 * @param front the newest: up to twice the size, and everything when there is no older page
 * @param older full pages, oldest first; each newest first within
 */
record Chunks(List<Integer> front, List<List<Integer>> older) {

    /** The number in the name of the oldest page: 1 is the front. */
    static final int FIRST_NUMBER = 2;

    /** @param newestFirst indexes of entries */
    static Chunks of(List<Integer> newestFirst, int size) {
        int count = Math.max(0, newestFirst.size() / size - 1);
        var older = new ArrayList<List<Integer>>();
        int end = newestFirst.size();
        for (int i = 0; i < count; i++, end -= size) older.add(newestFirst.subList(end - size, end));
        return new Chunks(newestFirst.subList(0, end), older);
    }
}
