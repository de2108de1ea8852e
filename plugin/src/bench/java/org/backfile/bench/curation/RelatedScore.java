package org.backfile.bench.curation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How good related articles are, by the same rules as {@code score}: the share of the articles that are linked with one (either way) among
 * its first five, and the share of the five that have a topic in common with it.
 */
record RelatedScore(double linkRecall, double topicPrecision) {

    private static final int SHOWN = 5;
    private static final List<String> NONE = List.of();

    /**
     * @param related ids by id, best first
     * @param half whether only the queries count that were not held back
     */
    static RelatedScore of(List<Truth> truths, Map<String, List<String>> related, boolean half) {
        var labels = new HashMap<String, Set<String>>();
        var spread = new HashMap<String, Integer>();
        for (var truth : truths) {
            labels.put(truth.id(), Set.copyOf(truth.labels()));
            for (var label : Set.copyOf(truth.labels())) spread.merge(label, 1, Integer::sum);
        }
        var linked = linked(truths, labels.keySet());
        double recall = 0;
        double precision = 0;
        int withLinks = 0;
        int withLabels = 0;
        for (var truth : truths) {
            if (half && isHeldBack(truth.id())) continue;
            var shown = related.getOrDefault(truth.id(), NONE).stream()
                    .filter(id -> !id.equals(truth.id()))
                    .limit(SHOWN)
                    .toList();
            var targets = linked.getOrDefault(truth.id(), Set.of());
            if (!targets.isEmpty()) {
                withLinks++;
                recall += shown.stream().filter(targets::contains).count() / (double) Math.min(SHOWN, targets.size());
            }
            var own = labels.getOrDefault(truth.id(), Set.of());
            if (own.stream().anyMatch(label -> spread.getOrDefault(label, 0) > 1)) {
                withLabels++;
                precision += shown.stream()
                                .filter(id -> labels.getOrDefault(id, Set.of()).stream()
                                        .anyMatch(own::contains))
                                .count()
                        / (double) SHOWN;
            }
        }
        return new RelatedScore(recall / withLinks, precision / Math.max(1, withLabels));
    }

    private static Map<String, Set<String>> linked(List<Truth> truths, Set<String> known) {
        var linked = new HashMap<String, Set<String>>();
        for (var truth : truths) {
            for (var link : truth.links()) {
                if (!known.contains(link) || link.equals(truth.id())) continue;
                linked.computeIfAbsent(truth.id(), k -> new HashSet<>()).add(link);
                linked.computeIfAbsent(link, k -> new HashSet<>()).add(truth.id());
            }
        }
        return linked;
    }

    private static boolean isHeldBack(String id) {
        try {
            var md5 = MessageDigest.getInstance("MD5").digest(id.getBytes(StandardCharsets.UTF_8));
            return md5[0] < 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
