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
    private final List<Integer> roots = new ArrayList<>();
    private final Trees.Nodes nodes = new Trees.Nodes();

    static Trees read(BufferedReader in) throws IOException {
        return new TreesReader().all(in);
    }

    private Trees all(BufferedReader in) throws IOException {
        var names = List.of(rest(in, "features").split(" ", -1));
        for (var name : names) index.put(name, index.size());
        double bias = Double.parseDouble(rest(in, "bias"));
        int trees = Integer.parseInt(rest(in, "trees"));
        for (int t = 0; t < trees; t++) tree(in, Integer.parseInt(rest(in, "tree")));
        return new Trees(names, bias, roots.stream().mapToInt(Integer::intValue).toArray(), nodes);
    }

    private void tree(BufferedReader in, int splits) throws IOException {
        int root = nodes.size;
        roots.add(root);
        for (int s = 0; s < splits; s++) {
            var part = line(in).split(" ", -1);
            var feature = index.get(part[0]);
            if (feature == null || part.length != 4) throw new IOException("not a split: " + String.join(" ", part));
            int node = nodes.split(feature, Float.parseFloat(part[1]));
            nodes.low[node] = child(part[2], root);
            nodes.high[node] = child(part[3], root);
        }
    }

    private int child(String text, int root) {
        return text.startsWith("#") ? root + Integer.parseInt(text.substring(1)) : nodes.leaf(Double.parseDouble(text));
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
