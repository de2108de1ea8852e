package org.backfile.bench.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The times of each thing that was run, all of which are also written to a log. */
final class Medians {

    private final Path log;
    private final Map<String, List<Timed>> times = new LinkedHashMap<>();

    Medians(Path log) {
        this.log = log;
    }

    void add(String what, Timed timed) throws IOException {
        times.computeIfAbsent(what, w -> new ArrayList<>()).add(timed);
        Files.writeString(
                log,
                String.format(Locale.ROOT, "%s: %.2f s, CPU %.2f s%n", what, timed.wall(), timed.cpu()),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Seconds by the clock; NaN when it was never run. */
    double wall(String what) {
        return median(what, Timed::wall);
    }

    /** CPU seconds; NaN when it was never run. */
    double cpu(String what) {
        return median(what, Timed::cpu);
    }

    private double median(String what, ToDoubleFunction<Timed> seconds) {
        var sorted = times.getOrDefault(what, List.of()).stream()
                .mapToDouble(seconds)
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) return Double.NaN;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
