package org.backfile.bench.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.CorpusStore;

/** What it costs to relate the articles of large archives: CPU seconds of all threads, each archive in a process of its own with 512 MB of heap. */
final class SpeedFigures {

    private static final double NONE = Double.NaN;
    private static final String HEAP = "512m";
    private static final Map<Integer, double[]> GOALS =
            Map.of(10_000, new double[] {5, 3}, 50_000, new double[] {45, 45});
    private static final double GROWTH = 1.3;
    /** Hugo takes a minute for this many. */
    private static final int MOST_HUGO = 10_000;

    private final List<Path> corpora;
    private final Path stores;
    private final boolean hasHugo;
    private final List<Row> rows = new ArrayList<>();

    /** @param corpora folders whose names are how many articles they have, the smallest first */
    SpeedFigures(List<Path> corpora, Path stores, boolean hasHugo) {
        this.corpora = corpora;
        this.stores = stores;
        this.hasHugo = hasHugo;
    }

    List<Row> rows() throws IOException {
        var related = new ArrayList<Double>();
        var likeness = new ArrayList<Double>();
        for (var corpus : corpora) {
            var store = stores.resolve("corpus-" + corpus.getFileName());
            if (!Files.exists(store)) CorpusStore.make(corpus, store);
            var ours = Child.java(HEAP, "org.backfile.curate.CurationCost", store.toString());
            var lucene = Child.java("2g", "org.backfile.bench.curation.MoreLikeThisCost", store.toString());
            related.add(ours.getOrDefault("related-all", NONE));
            likeness.add(lucene.getOrDefault("whole", NONE));
            add(corpus, ours, lucene);
        }
        if (corpora.size() > 1) {
            int last = corpora.size() - 1;
            rows.add(Row.of(
                    "CPU grows with n to the power of",
                    GROWTH,
                    GROWTH,
                    "%.2f",
                    exponent(related.get(0), related.get(last)),
                    exponent(likeness.get(0), likeness.get(last)),
                    NONE));
        }
        return rows;
    }

    private void add(Path corpus, Map<String, Double> ours, Map<String, Double> lucene) throws IOException {
        int articles = size(corpus);
        double[] goals = GOALS.getOrDefault(articles, new double[] {NONE, NONE});
        var of = String.format(Locale.ROOT, " %,d articles", articles);
        rows.add(Row.of(
                "related, CPU s," + of,
                goals[0],
                goals[1],
                "%.1f",
                ours.get("related-all"),
                lucene.get("whole"),
                hasHugo && articles <= MOST_HUGO ? Hugo.cpuSeconds(corpus) : NONE));
        for (var step : List.of("read", "duplicates", "topics", "terms", "nearest", "related", "whole")) {
            rows.add(Row.of("– " + step, NONE, NONE, "%.1f", ours.get(step), NONE, NONE));
        }
        rows.add(Row.of(
                "heap at its peak, MiB of 512," + of, NONE, NONE, "%.0f", ours.get("heap"), lucene.get("heap"), NONE));
    }

    private double exponent(double first, double last) {
        double times = size(corpora.get(corpora.size() - 1)) / (double) size(corpora.get(0));
        return Math.log(last / first) / Math.log(times);
    }

    private static int size(Path corpus) {
        return Integer.parseInt(corpus.getFileName().toString());
    }
}
