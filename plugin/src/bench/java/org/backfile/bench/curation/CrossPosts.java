package org.backfile.bench.curation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.article.Words;

/**
 * The articles that two sets have in common, edited: pairs of which the shorter text has more than half of its runs of five words in the other. Between
 * 18F and digital.gov there are 75; none has less than .65, no other pair more than .47.
 */
final class CrossPosts {

    private static final int RUN = 5;
    private static final double COPY = 0.55;

    private CrossPosts() {}

    /** Pairs of names, each of a set's folder and an id. */
    static Set<CopyPair> between(String one, List<Truth> ones, String other, List<Truth> others) {
        var first = ones.stream().map(CrossPosts::runs).toList();
        Map<Long, Set<Integer>> postings = new HashMap<>();
        for (int i = 0; i < first.size(); i++) {
            for (long run : first.get(i))
                postings.computeIfAbsent(run, k -> new HashSet<>()).add(i);
        }
        var pairs = new HashSet<CopyPair>();
        for (var truth : others) {
            var runs = runs(truth);
            var common = new HashMap<Integer, Integer>();
            for (long run : runs) for (int i : postings.getOrDefault(run, Set.of())) common.merge(i, 1, Integer::sum);
            common.forEach((i, count) -> {
                int shorter = Math.min(runs.size(), first.get(i).size());
                if (count >= COPY * shorter)
                    pairs.add(CopyPair.of(name(one, ones.get(i).id()), name(other, truth.id())));
            });
        }
        return pairs;
    }

    /** Whether the two names are of different sets. */
    static boolean isAcross(CopyPair pair) {
        return !set(pair.one()).equals(set(pair.other()));
    }

    private static String set(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    static String name(String set, String id) {
        return set + "/" + id;
    }

    private static Set<Long> runs(Truth truth) {
        var runs = new HashSet<Long>();
        long[] last = new long[RUN];
        var words = Words.of(truth.text());
        for (int i = 0; words.next(); i++) {
            last[i % RUN] = words.hash();
            if (i < RUN - 1) continue;
            long hash = 0;
            for (int k = 1; k <= RUN; k++) hash = hash * 0x9E3779B97F4A7C15L + last[(i + k) % RUN];
            runs.add(hash);
        }
        return runs;
    }
}
