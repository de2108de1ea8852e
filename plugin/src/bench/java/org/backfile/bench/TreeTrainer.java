package org.backfile.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Gradient boosting with logistic loss on histograms, trees grown leaf by leaf (as LightGBM does; Ke et al. 2017), in the text
 * form that {@code org.backfile.extract.model.Trees} reads. Seeded: the same rows give the same model.
 */
public final class TreeTrainer {

    public record Options(
            int trees, int leaves, double rate, int minimum, double l2, double rows, double columns, long seed) {
        public static final Options DEFAULT = new Options(120, 12, 0.1, 30, 2, 0.7, 0.5, 20261123);
    }

    private static final int BINS = 64;
    private final Options options;
    private final List<String> names;
    private final float[][] cuts;
    private final byte[][] bins; // by feature
    private final float[] label;
    private final float[] weight;
    private final int n;
    private final double[] score;
    private final double[] gradient;
    private final double[] hessian;
    private final StringBuilder model = new StringBuilder();
    private final Random random;
    private final double[] gain;

    private TreeTrainer(List<String> names, List<float[]> rows, float[] label, float[] weight, Options options) {
        this.options = options;
        this.names = names;
        this.label = label;
        this.weight = weight;
        this.n = rows.size();
        this.random = new Random(options.seed);
        this.cuts = new float[names.size()][];
        this.bins = new byte[names.size()][n];
        this.score = new double[n];
        this.gradient = new double[n];
        this.hessian = new double[n];
        this.gain = new double[names.size()];
        IntStream.range(0, names.size()).parallel().forEach(f -> bin(f, rows));
    }

    /** The model's text; {@code label} is 0 to 1. */
    public static String train(List<String> names, List<float[]> rows, float[] label, float[] weight, Options options) {
        return new TreeTrainer(names, rows, label, weight, options).run();
    }

    private void bin(int f, List<float[]> rows) {
        var sorted = new float[n];
        for (int i = 0; i < n; i++) sorted[i] = rows.get(i)[f];
        Arrays.sort(sorted);
        var found = new ArrayList<Float>();
        for (int b = 1; b < BINS; b++) {
            int at = (int) ((long) n * b / BINS);
            float cut = sorted[at];
            int first = lowerBound(sorted, cut);
            if (first == 0) continue;
            float between = (sorted[first - 1] + cut) / 2;
            if (between >= cut) between = sorted[first - 1];
            if (found.isEmpty() || found.get(found.size() - 1) < between) found.add(between);
        }
        // a rare value at the top still gets a bin of its own
        if (found.isEmpty() && sorted[0] < sorted[n - 1])
            found.add((sorted[lowerBound(sorted, sorted[n - 1]) - 1] + sorted[n - 1]) / 2);
        var c = new float[found.size()];
        for (int i = 0; i < c.length; i++) c[i] = found.get(i);
        cuts[f] = c;
        for (int i = 0; i < n; i++) {
            float v = rows.get(i)[f];
            int b = lowerBound(c, v);
            bins[f][i] = (byte) b;
        }
    }

    private static int lowerBound(float[] sorted, float v) {
        int lo = 0;
        int hi = sorted.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (sorted[mid] < v) lo = mid + 1;
            else hi = mid;
        }
        return lo;
    }

    private String run() {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            sum += weight[i] * label[i];
            total += weight[i];
        }
        double bias = Math.log(sum / (total - sum));
        Arrays.fill(score, bias);
        model.append("features ").append(String.join(" ", names)).append('\n');
        model.append("bias ").append(number(bias)).append('\n');
        model.append("trees ").append(options.trees).append('\n');
        for (int t = 0; t < options.trees; t++) tree();
        return model.toString();
    }

    private static String number(double v) {
        return String.format(Locale.ROOT, "%.4g", v);
    }

    private final class Leaf {
        int[] rows;
        double g;
        double h;
        double best;
        int feature = -1;
        int bin;
        Leaf low;
        Leaf high;
        /** Gradients, hessians and counts by bin, for each column that was looked at. */
        double[][] histograms;

        Leaf(int[] rows) {
            this.rows = rows;
            for (int i : rows) {
                g += gradient[i];
                h += hessian[i];
            }
        }

        /** Counts this leaf's rows, or, when its sibling was counted, takes those from the parent's. */
        void fill(int[] columns, Leaf parent, Leaf counted) {
            histograms = new double[names.size()][];
            Arrays.stream(columns).parallel().forEach(f -> {
                if (parent == null) {
                    histograms[f] = histogram(f, rows);
                    return;
                }
                var rest = parent.histograms[f].clone();
                for (int b = 0; b < rest.length; b++) rest[b] -= counted.histograms[f][b];
                histograms[f] = rest;
            });
        }

        /** As the model's text will give it. */
        double value() {
            return Double.parseDouble(number(-options.rate * g / (h + options.l2)));
        }
    }

    private double[] histogram(int f, int[] rows) {
        var sums = new double[3 * BINS];
        var column = bins[f];
        for (int i : rows) {
            int b = 3 * column[i];
            sums[b] += gradient[i];
            sums[b + 1] += hessian[i];
            sums[b + 2]++;
        }
        return sums;
    }

    private void tree() {
        for (int i = 0; i < n; i++) {
            double p = 1 / (1 + Math.exp(-score[i]));
            gradient[i] = weight[i] * (p - label[i]);
            hessian[i] = weight[i] * p * (1 - p);
        }
        var sample = IntStream.range(0, n)
                .filter(i -> random.nextDouble() < options.rows)
                .toArray();
        var columns = IntStream.range(0, names.size())
                .filter(f -> cuts[f].length > 0 && random.nextDouble() < options.columns)
                .toArray();
        var root = new Leaf(sample);
        var open = new ArrayList<Leaf>(List.of(root));
        root.fill(columns, null, null);
        findSplit(root, columns);
        int leaves = 1;
        while (leaves < options.leaves) {
            Leaf best = null;
            for (var leaf : open) if (leaf.feature >= 0 && (best == null || leaf.best > best.best)) best = leaf;
            if (best == null) break;
            var low = IntStream.builder();
            var high = IntStream.builder();
            var column = bins[best.feature];
            for (int i : best.rows) (column[i] <= best.bin ? low : high).add(i);
            gain[best.feature] += best.best;
            best.low = new Leaf(low.build().toArray());
            best.high = new Leaf(high.build().toArray());
            var few = best.low.rows.length < best.high.rows.length ? best.low : best.high;
            few.fill(columns, null, null);
            (few == best.low ? best.high : best.low).fill(columns, best, few);
            best.rows = null;
            best.histograms = null;
            open.remove(best);
            open.add(best.low);
            open.add(best.high);
            findSplit(best.low, columns);
            findSplit(best.high, columns);
            leaves++;
        }
        var lines = new ArrayList<String>();
        if (root.low == null) {
            // a tree that found nothing to split still has to be one
            lines.add(names.get(0) + " 0 0 0");
        } else {
            write(root, lines);
        }
        model.append("tree ").append(lines.size()).append('\n');
        for (var line : lines) model.append(line).append('\n');
        if (root.low == null) return;
        var values = new IdentityHashMap<Leaf, Double>();
        for (var leaf : open) values.put(leaf, leaf.value());
        IntStream.range(0, n).parallel().forEach(i -> {
            var node = root;
            while (node.low != null) node = bins[node.feature][i] <= node.bin ? node.low : node.high;
            score[i] += values.get(node);
        });
    }

    private String write(Leaf leaf, List<String> lines) {
        if (leaf.low == null) return Double.toString(leaf.value());
        int at = lines.size();
        lines.add("");
        var low = write(leaf.low, lines);
        var high = write(leaf.high, lines);
        lines.set(at, names.get(leaf.feature) + " " + cuts[leaf.feature][leaf.bin] + " " + low + " " + high);
        return "#" + at;
    }

    private void findSplit(Leaf leaf, int[] columns) {
        if (leaf.rows.length < 2 * options.minimum) return;
        double parent = leaf.g * leaf.g / (leaf.h + options.l2);
        var bests = new double[names.size()][];
        Arrays.stream(columns).parallel().forEach(f -> {
            var sums = leaf.histograms[f];
            double lg = 0;
            double lh = 0;
            int lc = 0;
            double best = 1e-3;
            int at = -1;
            for (int b = 0; b < cuts[f].length; b++) {
                lg += sums[3 * b];
                lh += sums[3 * b + 1];
                lc += (int) sums[3 * b + 2];
                if (lc < options.minimum || leaf.rows.length - lc < options.minimum) continue;
                double rg = leaf.g - lg;
                double rh = leaf.h - lh;
                double gained = lg * lg / (lh + options.l2) + rg * rg / (rh + options.l2) - parent;
                if (gained > best) {
                    best = gained;
                    at = b;
                }
            }
            bests[f] = new double[] {best, at};
        });
        for (int f : columns) {
            if (bests[f][1] >= 0 && bests[f][0] > leaf.best) {
                leaf.best = bests[f][0];
                leaf.feature = f;
                leaf.bin = (int) bests[f][1];
            }
        }
    }

    /** Features by the loss they took away, most first; for reading. */
    public static String importance(
            List<String> names, List<float[]> rows, float[] label, float[] weight, Options options) {
        var trainer = new TreeTrainer(names, rows, label, weight, options);
        trainer.run();
        var out = new StringBuilder();
        IntStream.range(0, names.size())
                .boxed()
                .sorted((a, b) -> Double.compare(trainer.gain[b], trainer.gain[a]))
                .limit(80)
                .forEach(f -> out.append(String.format(Locale.ROOT, "%-28s %.1f%n", names.get(f), trainer.gain[f])));
        return out.toString();
    }
}
