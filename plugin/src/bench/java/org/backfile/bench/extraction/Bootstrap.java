package org.backfile.bench.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * The mean over pages with the 95 % interval of a percentile bootstrap. Whole hosts are drawn, with replacement, since the pages
 * of one host fail together.
 */
record Bootstrap(double mean, double low, double high) {

    private static final int DRAWS = 2000;
    private static final long SEED = 20261123;

    static Bootstrap of(List<String> hosts, double[] values) {
        var byHost = new LinkedHashMap<String, List<Double>>();
        for (int i = 0; i < values.length; i++)
            byHost.computeIfAbsent(hosts.get(i), host -> new ArrayList<>()).add(values[i]);
        var sums = new double[byHost.size()];
        var sizes = new int[byHost.size()];
        int n = 0;
        for (Map.Entry<String, List<Double>> host : byHost.entrySet()) {
            sums[n] = host.getValue().stream().mapToDouble(Double::doubleValue).sum();
            sizes[n++] = host.getValue().size();
        }
        var means = new double[DRAWS];
        var random = new Random(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            int size = 0;
            for (int i = 0; i < n; i++) {
                int host = random.nextInt(n);
                sum += sums[host];
                size += sizes[host];
            }
            means[draw] = sum / size;
        }
        Arrays.sort(means);
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        return new Bootstrap(mean, means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f [%.4f, %.4f]", mean, low, high);
    }

    String signed() {
        return String.format(Locale.ROOT, "%+.4f [%+.4f, %+.4f]", mean, low, high);
    }
}
