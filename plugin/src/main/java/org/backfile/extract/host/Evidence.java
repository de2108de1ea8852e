package org.backfile.extract.host;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Facts about the same thing from many pages, in sixteen bytes each until they are added up. A thing is a fingerprint; a fact is
 * the story it comes from and an opinion, 0 to 255. The sums are whole numbers, so that their order changes nothing.
 */
final class Evidence {

    /** What several stories say of one thing. */
    static final class Sum {
        private final Set<Integer> stories = new HashSet<>();
        private long opinions;
        private int facts;

        /** How many different stories speak of it; near copies of one page are one story. */
        int stories() {
            return stories.size();
        }

        /** The mean opinion, 0 to 255. */
        double mean() {
            return (double) opinions / facts;
        }
    }

    private long[] things = new long[256];
    private long[] facts = new long[256];
    private int size;

    synchronized void add(long thing, int story, int opinion) {
        if (size == things.length) {
            things = Arrays.copyOf(things, size * 2);
            facts = Arrays.copyOf(facts, size * 2);
        }
        things[size] = thing;
        facts[size++] = (long) story << 8 | opinion;
    }

    /** The sums of all things that at least so many stories speak of. */
    synchronized Map<Long, Sum> from(int stories) {
        var sorted = Arrays.copyOf(things, size);
        Arrays.sort(sorted);
        var sums = new HashMap<Long, Sum>();
        for (int i = stories - 1; i < size; i++)
            if (sorted[i] == sorted[i - stories + 1]) sums.putIfAbsent(sorted[i], new Sum());
        for (int i = 0; i < size; i++) {
            var sum = sums.get(things[i]);
            if (sum == null) continue;
            sum.stories.add((int) (facts[i] >> 8));
            sum.opinions += facts[i] & 0xFF;
            sum.facts++;
        }
        sums.values().removeIf(sum -> sum.stories() < stories);
        return sums;
    }
}
