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

    private final List<String> features;
    private final double bias;
    private final int[] roots;
    /** Four numbers a split, side by side as they are needed together: feature, threshold's bits, low, high. */
    private final int[] splits;

    private final double[] leaves;

    Trees(List<String> features, double bias, int[] roots, Nodes nodes) {
        this.features = features;
        this.bias = bias;
        this.roots = roots;
        this.splits = new int[nodes.size * 4];
        for (int i = 0; i < nodes.size; i++) {
            splits[4 * i] = nodes.feature[i];
            splits[4 * i + 1] = Float.floatToIntBits(nodes.threshold[i]);
            splits[4 * i + 2] = nodes.low[i] < 0 ? nodes.low[i] : 4 * nodes.low[i];
            splits[4 * i + 3] = nodes.high[i] < 0 ? nodes.high[i] : 4 * nodes.high[i];
        }
        for (int i = 0; i < roots.length; i++) roots[i] *= 4;
        this.leaves = Arrays.copyOf(nodes.leaves, nodes.leafCount);
    }

    /** The names of the numbers that {@link #probability} wants, in order. */
    public List<String> features() {
        return features;
    }

    /** How likely it is that a row with these values belongs to the article, 0 to 1. */
    public double probability(float[] values) {
        double sum = bias;
        for (int root : roots) {
            int at = root;
            while (at >= 0) at = splits[values[splits[at]] <= Float.intBitsToFloat(splits[at + 1]) ? at + 2 : at + 3];
            sum += leaves[-1 - at];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The same for a row as it is, without a copy. */
    public double probability(Row row) {
        return probability(row.raw());
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

    /** Splits and leaves while they are being read. */
    static final class Nodes {
        int[] feature = new int[256];
        float[] threshold = new float[256];
        int[] low = new int[256];
        int[] high = new int[256];
        double[] leaves = new double[256];
        int size;
        int leafCount;

        int split(int of, float at) {
            if (size == feature.length) {
                feature = Arrays.copyOf(feature, size * 2);
                threshold = Arrays.copyOf(threshold, size * 2);
                low = Arrays.copyOf(low, size * 2);
                high = Arrays.copyOf(high, size * 2);
            }
            feature[size] = of;
            threshold[size] = at;
            return size++;
        }

        int leaf(double value) {
            if (leafCount == leaves.length) leaves = Arrays.copyOf(leaves, leafCount * 2);
            leaves[leafCount++] = value;
            return -leafCount;
        }
    }
}
