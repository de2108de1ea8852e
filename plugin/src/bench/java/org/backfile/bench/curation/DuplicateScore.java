package org.backfile.bench.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Recall of the pairs of each kind, and precision of those found, by the rules of {@code score}. */
record DuplicateScore(Map<String, Double> recall, double precision) {

    /** @param gold lines of two ids and a kind */
    static DuplicateScore of(Path gold, Set<CopyPair> found) throws IOException {
        var kinds = new TreeMap<String, Set<CopyPair>>();
        var near = new HashMap<String, Set<String>>();
        for (var line : Files.readAllLines(gold)) {
            var cells = line.split("\t", -1);
            kinds.computeIfAbsent(cells[2], k -> new HashSet<>()).add(CopyPair.of(cells[0], cells[1]));
            near.computeIfAbsent(cells[0], k -> new HashSet<>()).add(cells[1]);
            near.computeIfAbsent(cells[1], k -> new HashSet<>()).add(cells[0]);
        }
        var recall = new TreeMap<String, Double>();
        kinds.forEach((kind, pairs) ->
                recall.put(kind, pairs.stream().filter(found::contains).count() / (double) pairs.size()));
        long right = found.stream().filter(pair -> isRight(pair, near)).count();
        return new DuplicateScore(recall, right / (double) Math.max(1, found.size()));
    }

    /** A pair that is copies through a third article is right, too. */
    private static boolean isRight(CopyPair pair, Map<String, Set<String>> near) {
        var one = near.getOrDefault(pair.one(), Set.of());
        var other = near.getOrDefault(pair.other(), Set.of());
        return one.contains(pair.other()) || one.stream().anyMatch(other::contains);
    }
}
