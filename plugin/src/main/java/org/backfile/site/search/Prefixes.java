package org.backfile.site.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * For beginnings of words so common that to read the lists of all the words would take long: the best articles for any of them.
 * Every other beginning is answered from the words themselves, in bounded time.
 */
final class Prefixes {

    /** Bits of lists that a reader is asked to go through for one beginning. */
    private static final long LONG = 60_000 * 8;

    private static final int BEST = 100;

    private final List<String> terms;
    private final List<Postings> postings;
    private final long[] bitsBefore;
    private final Lengths lengths;
    private final TreeMap<String, Impacts> lists = new TreeMap<>();

    private Prefixes(List<String> terms, List<Postings> postings, long[] bitsBefore, Lengths lengths) {
        this.terms = terms;
        this.postings = postings;
        this.bitsBefore = bitsBefore;
        this.lengths = lengths;
    }

    /**
     * The lists by their keys, which end in {@code *}.
     *
     * @param terms sorted
     * @param bits the size of each term's list
     */
    static Map<String, Impacts> of(List<String> terms, List<Postings> postings, int[] bits, Lengths lengths) {
        var before = new long[bits.length + 1];
        for (int i = 0; i < bits.length; i++) before[i + 1] = before[i] + bits[i];
        var prefixes = new Prefixes(terms, postings, before, lengths);
        prefixes.descend(0, terms.size(), 1);
        return prefixes.lists;
    }

    private void descend(int from, int to, int length) {
        int at = from;
        while (at < to) {
            if (terms.get(at).length() < length) {
                at++;
                continue;
            }
            var prefix = terms.get(at).substring(0, length);
            int end = at + 1;
            while (end < to && terms.get(end).startsWith(prefix)) end++;
            if (end - at > 1 && bitsBefore[end] - bitsBefore[at] > LONG) {
                if (!Character.isHighSurrogate(prefix.charAt(length - 1))) lists.put(prefix + "*", best(at, end));
                descend(at, end, length + 1);
            }
            at = end;
        }
    }

    private Impacts best(int from, int to) {
        var levels = new int[lengths.count()];
        for (int term = from; term < to; term++) {
            postings.get(term).impacts(lengths).forEach((number, level) -> {
                levels[number] = Math.max(levels[number], 1 + level);
            });
        }
        var impacts = new Impacts();
        IntStream.range(0, levels.length)
                .boxed()
                .filter(number -> levels[number] > 0)
                .sorted(Comparator.<Integer>comparingInt(number -> -levels[number])
                        .thenComparing(Comparator.reverseOrder()))
                .limit(BEST)
                .sorted()
                .forEach(number -> impacts.add(number, levels[number] - 1));
        return impacts;
    }
}
