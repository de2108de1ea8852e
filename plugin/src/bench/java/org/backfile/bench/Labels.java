package org.backfile.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which blocks (or lines) of a page stand in its truth: the share of a block's four-word windows that do, for short blocks a
 * line of the truth or a place between blocks that do. Of several copies of a text, only as many as the truth has count.
 */
public final class Labels {

    private Labels() {}

    public static float[] of(List<String> blocks, String truth) {
        var windows = new HashSet<List<String>>();
        var lines = new HashMap<List<String>, Integer>();
        var truthWords = Truths.words(truth);
        for (int n = 1; n <= 4; n++)
            for (int i = 0; i + n <= truthWords.size(); i++) windows.add(List.copyOf(truthWords.subList(i, i + n)));
        for (var line : truth.split("\n", -1)) lines.merge(Truths.words(line), 1, Integer::sum);
        var label = new float[blocks.size()];
        var words = new ArrayList<List<String>>();
        for (var block : blocks) words.add(Truths.words(block));
        for (int i = 0; i < label.length; i++) label[i] = share(words.get(i), windows, lines);
        for (int i = 0; i < label.length; i++) {
            var w = words.get(i);
            if (w.isEmpty() || w.size() >= 4 || lines.containsKey(w)) continue;
            label[i] = windows.contains(w) && positiveBeside(i, -1, label, words) && positiveBeside(i, 1, label, words)
                    ? 1
                    : 0;
        }
        dropCopies(words, label, truthWords);
        return label;
    }

    private static float share(List<String> words, Set<List<String>> windows, Map<List<String>, Integer> lines) {
        if (words.isEmpty()) return 0;
        if (lines.containsKey(words)) return 1;
        if (words.size() < 4) return 0;
        int in = 0;
        int all = words.size() - 3;
        for (int k = 0; k < all; k++) if (windows.contains(words.subList(k, k + 4))) in++;
        return (float) in / all;
    }

    private static boolean positiveBeside(int at, int step, float[] label, List<List<String>> words) {
        for (int i = at + step, k = 0; i >= 0 && i < label.length && k < 4; i += step, k++)
            if (words.get(i).size() >= 4) return label[i] > 0.5;
        return false;
    }

    private static void dropCopies(List<List<String>> words, float[] label, List<String> truth) {
        var places = new HashMap<List<String>, List<Integer>>();
        for (int i = 0; i < label.length; i++)
            if (label[i] > 0.5)
                places.computeIfAbsent(words.get(i), k -> new ArrayList<>()).add(i);
        for (var entry : places.entrySet()) {
            var at = entry.getValue();
            if (at.size() < 2) continue;
            int allowed = Math.max(1, occurrences(entry.getKey(), truth));
            if (at.size() <= allowed) continue;
            at.sort((a, b) -> Double.compare(around(b, label, words), around(a, label, words)));
            for (int drop : at.subList(allowed, at.size())) label[drop] = 0;
        }
    }

    private static double around(int at, float[] label, List<List<String>> words) {
        double sum = 0;
        for (int i = Math.max(0, at - 6); i < Math.min(label.length, at + 7); i++)
            sum += Math.min(40, words.get(i).size()) * (label[i] - 0.5);
        return sum;
    }

    private static int occurrences(List<String> part, List<String> whole) {
        int count = 0;
        for (int i = 0; i + part.size() <= whole.size(); i++)
            if (whole.subList(i, i + part.size()).equals(part)) count++;
        return count;
    }

    /** A weight per block so that pages count alike, long blocks more than short ones. */
    public static float[] weights(List<String> blocks) {
        var w = new float[blocks.size()];
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            w[i] = 2 + Math.min(80, Truths.words(blocks.get(i)).size());
            sum += w[i];
        }
        double scale = 60 / Math.pow(Math.max(400, sum), 0.7);
        for (int i = 0; i < w.length; i++) w[i] *= (float) scale;
        return w;
    }

    public static String text(List<String> blocks, boolean[] keep) {
        var out = new StringBuilder();
        for (int i = 0; i < keep.length; i++)
            if (keep[i]) out.append(blocks.get(i)).append("\n\n");
        return out.toString();
    }

    public static float[] concat(float[] a, float[] b) {
        var c = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, c, a.length, b.length);
        return c;
    }
}
