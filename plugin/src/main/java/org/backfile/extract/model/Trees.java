package org.backfile.extract.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum of small regression trees with a logistic output (Friedman, <i>Greedy function approximation: a gradient boosting
 * machine</i>, 2001). Immutable, thread-safe.
 *
 * <p>The resource is text: a line {@code features} with the names in order, a line {@code bias} with one number, then for each
 * tree a line {@code tree} and one line per split, {@code feature threshold low high}: the value goes to {@code low} when it is
 * at most the threshold. {@code low} and {@code high} are either a later split of the same tree ({@code #k}) or a leaf's value.
 */
public final class Trees {

    /** Leaves of one tree: bits of a mask. */
    static final int MOST_LEAVES = 32;

    private final List<String> features;
    private final double bias;
    /** By tree: its first split; one more at the end. */
    private final int[] starts;
    /** By split: what it asks for, threshold as {@link Table#key}, and the leaves that are still open when a value is above it. */
    private final int[] feature;

    private final int[] threshold;
    private final int[] open;
    /** By tree, from low to high. */
    private final double[][] leaves;

    Trees(List<String> features, double bias, List<Tree> trees) {
        this.features = features;
        this.bias = bias;
        int splits = trees.stream().mapToInt(tree -> tree.feature().length).sum();
        this.starts = new int[trees.size() + 1];
        this.feature = new int[splits];
        this.threshold = new int[splits];
        this.open = new int[splits];
        this.leaves = new double[trees.size()][];
        for (int t = 0, at = 0; t < leaves.length; t++) {
            var tree = trees.get(t);
            leaves[t] = tree.leaves();
            for (int s = 0; s < tree.feature().length; s++, at++) {
                feature[at] = tree.feature()[s];
                threshold[at] = Table.key(tree.threshold()[s]);
                open[at] = ~tree.low()[s];
            }
            starts[t + 1] = at;
        }
    }

    /**
     * One tree while a model is read.
     *
     * @param feature by split: the number of the feature it asks for
     * @param threshold by split
     * @param low by split: the leaves on its low side, as bits
     * @param leaves their values, from low to high
     */
    record Tree(int[] feature, float[] threshold, int[] low, double[] leaves) {}

    /** The names of the numbers that {@link #probabilities} wants, in order. */
    public List<String> features() {
        return features;
    }

    /**
     * How likely it is that each row belongs to the article, 0 to 1. No split is a branch: each whose answer is "above" closes the leaves
     * on its low side, and the lowest leaf still open is where the tree ends (Lucchese et al., <i>QuickScorer: a fast algorithm to rank
     * documents with additive ensembles of regression trees</i>, 2015). The inner loops are over rows, so that the compiler makes vectors
     * of them: many rows at once take a tenth of the time that each alone would.
     *
     * @param table has at least the {@link #features}' columns
     */
    public double[] probabilities(Table table) {
        int n = table.rows();
        var sums = new double[n];
        Arrays.fill(sums, bias);
        var reach = new int[n];
        for (int t = 0; t < leaves.length; t++) {
            Arrays.fill(reach, -1);
            for (int s = starts[t]; s < starts[t + 1]; s++) close(reach, table.keys(feature[s]), threshold[s], open[s]);
            add(sums, reach, leaves[t]);
        }
        for (int i = 0; i < n; i++) sums[i] = 1 / (1 + Math.exp(-sums[i]));
        return sums;
    }

    private static void close(int[] reach, int[] keys, int threshold, int open) {
        for (int i = 0; i < reach.length; i++) reach[i] &= open | ~(threshold - keys[i] >> 31);
    }

    private static void add(double[] sums, int[] reach, double[] leaves) {
        for (int i = 0; i < sums.length; i++) sums[i] += leaves[Integer.numberOfTrailingZeros(reach[i])];
    }

    /**
     * Reads a model that lies beside a class.
     *
     * @throws IllegalStateException when it isn't there or isn't a model: a broken build, never the user's doing
     */
    public static Trees load(Class<?> beside, String name) {
        try (@Nullable InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no model " + name + " beside " + beside.getName());
            return TreesReader.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads a model from its text; for trainers and tests. */
    public static Trees parse(String text) {
        try {
            return TreesReader.read(new BufferedReader(new StringReader(text)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
