package org.backfile.curate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.backfile.bench.curation.ProcessCost;
import org.backfile.store.SealedStore;

/**
 * Curates the articles of a store and prints the CPU seconds of each step, of all threads, with compiling and collecting; then {@code related-all},
 * which is what terms, nearest and related articles take together, {@code whole}, and {@code heap}, the peak in MiB.
 */
final class CurationCost {

    private final EnumMap<CurationStep, Double> seconds = new EnumMap<>(CurationStep.class);
    private CurationStep step = CurationStep.READ;
    private double since = ProcessCost.cpuSeconds();

    public static void main(String... args) throws IOException {
        var articles = SealedStore.open(Path.of(args[0]));
        var cost = new CurationCost();
        double start = ProcessCost.cpuSeconds();
        var archive = Curator.curate(
                articles, List.of(), TopicRules.NONE, Runtime.getRuntime().availableProcessors(), cost::begin);
        cost.begin(CurationStep.ARCHIVE);
        double whole = ProcessCost.cpuSeconds() - start;
        cost.seconds.forEach((step, seconds) -> print(step.name().toLowerCase(Locale.ROOT), seconds));
        print("related-all", cost.of(CurationStep.TERMS, CurationStep.NEAREST, CurationStep.RELATED));
        print("whole", whole);
        print("entries", archive.entries().size());
        print("heap", ProcessCost.heapPeak());
    }

    private void begin(CurationStep next) {
        double now = ProcessCost.cpuSeconds();
        seconds.merge(step, now - since, Double::sum);
        step = next;
        since = now;
    }

    private double of(CurationStep... steps) {
        double sum = 0;
        for (var one : steps) sum += seconds.getOrDefault(one, 0.0);
        return sum;
    }

    private static void print(String what, double value) {
        System.out.printf(Locale.ROOT, "%s %.3f%n", what, value);
    }
}
