package org.backfile.extract.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the text form of {@link Trees}, strictly: a model that is cut short must not pass for one. */
final class TreesReader {

    private final Map<String, Integer> index = new HashMap<>();
    private final List<Trees.Tree> trees = new ArrayList<>();

    static Trees read(BufferedReader in) throws IOException {
        return new TreesReader().all(in);
    }

    private Trees all(BufferedReader in) throws IOException {
        var names = List.of(rest(in, "features").split(" ", -1));
        for (var name : names) index.put(name, index.size());
        double bias = Double.parseDouble(rest(in, "bias"));
        int count = Integer.parseInt(rest(in, "trees"));
        for (int t = 0; t < count; t++) trees.add(tree(in, Integer.parseInt(rest(in, "tree"))));
        return new Trees(names, bias, trees);
    }

    private Trees.Tree tree(BufferedReader in, int splits) throws IOException {
        if (splits >= Trees.MOST_LEAVES) throw new IOException("a tree of " + splits + " splits");
        var parts = new String[splits][];
        var feature = new int[splits];
        var threshold = new float[splits];
        for (int s = 0; s < splits; s++) {
            parts[s] = line(in).split(" ", -1);
            var known = index.get(parts[s][0]);
            if (known == null || parts[s].length != 4)
                throw new IOException("not a split: " + String.join(" ", parts[s]));
            feature[s] = known;
            threshold[s] = Float.parseFloat(parts[s][1]);
        }
        var leaves = new ArrayList<Double>();
        var low = new int[splits];
        leaves("#0", parts, leaves, low);
        return new Trees.Tree(
                feature,
                threshold,
                low,
                leaves.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Numbers the leaves from low to high, and notes which of them are on the low side of each split. */
    private static void leaves(String at, String[][] splits, List<Double> leaves, int[] low) {
        if (!at.startsWith("#")) {
            leaves.add(Double.valueOf(at));
            return;
        }
        int split = Integer.parseInt(at.substring(1));
        int first = leaves.size();
        leaves(splits[split][2], splits, leaves, low);
        low[split] = (1 << leaves.size()) - (1 << first);
        leaves(splits[split][3], splits, leaves, low);
    }

    private static String rest(BufferedReader in, String word) throws IOException {
        var line = line(in);
        if (!line.startsWith(word + " ")) throw new IOException("expected '" + word + "', found: " + line);
        return line.substring(word.length() + 1);
    }

    private static String line(BufferedReader in) throws IOException {
        @Nullable String line = in.readLine();
        while (line != null && line.startsWith("//")) line = in.readLine();
        if (line == null) throw new IOException("the model ends early");
        return line;
    }
}
