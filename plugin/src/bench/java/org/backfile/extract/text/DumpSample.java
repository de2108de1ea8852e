package org.backfile.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.backfile.extract.model.NamedRow;

/** A dump with each line described, and labelled by how much of it stands in the true text. */
final class DumpSample {

    final String id;
    final String set;
    final int fold;
    final Dump dump;
    final float[] labels;
    final int[] words;
    final boolean[] headline;
    final boolean titled;
    /** Features of each line, by the step of the model they are for. */
    private final Map<LineTrainer.Step, float[][]> rows = new EnumMap<>(LineTrainer.Step.class);

    double[] first = {};
    double[] head = {};
    double[] second = {};
    private final List<List<String>> tokens = new ArrayList<>();
    private final Map<String, Integer> truth = new HashMap<>();
    private int truthWords;

    private DumpSample(String id, String set, int fold, Dump dump, float[] labels, String title) {
        this.id = id;
        this.set = set;
        this.fold = fold;
        this.dump = dump;
        this.labels = labels;
        this.words = new int[dump.size()];
        this.headline = new boolean[dump.size()];
        var wanted = TruthAligner.words(title);
        boolean found = false;
        for (var line : dump.lines) {
            var these = TruthAligner.words(line.text());
            tokens.add(these);
            words[line.index()] = these.size();
            headline[line.index()] = !wanted.isEmpty() && these.equals(wanted);
            found |= headline[line.index()];
        }
        titled = found;
    }

    static DumpSample of(String id, String set, int fold, String text, String truth, String title) {
        var dump = Dump.of(text);
        var labels = new TruthAligner(truth)
                .align(dump.lines.stream().map(Line::text).toList());
        var sample = new DumpSample(id, set, fold, dump, labels, title);
        for (var word : TruthAligner.words(truth)) {
            sample.truth.merge(word, 1, Integer::sum);
            sample.truthWords++;
        }
        return sample;
    }

    /** Another dump with the same lines, or some of them. */
    static DumpSample variant(DumpSample of, String text, float[] labels, String title) {
        var sample = new DumpSample(of.id + "*", "variants", of.fold, Dump.of(text), labels, title);
        for (int i = 0; i < labels.length; i++) if (labels[i] > 0.5) sample.truthWords += sample.words[i];
        return sample;
    }

    /** Features of each line; none before the step is described. */
    float[][] rows(LineTrainer.Step step) {
        return rows.getOrDefault(step, new float[0][]);
    }

    int truthWords() {
        return truthWords;
    }

    /** Adds what the describers say to the features of an earlier step; the names of all. */
    List<String> describe(LineTrainer.Step step, List<String> names, float[][] base, Describer... describers) {
        var described = new float[dump.size()][];
        var row = new NamedRow();
        for (int i = 0; i < described.length; i++) {
            row.clear();
            for (var describer : describers) describer.describe(i, row);
            var more = row.values();
            int start = base.length == 0 ? 0 : base[i].length;
            described[i] = base.length == 0 ? more : Arrays.copyOf(base[i], start + more.length);
            System.arraycopy(more, 0, described[i], start, more.length);
        }
        rows.put(step, described);
        var all = new ArrayList<>(names);
        all.addAll(row.names());
        return all;
    }

    /** Word F1 of the lines that are kept. */
    double f1(IntPredicate kept) {
        var left = new HashMap<>(truth);
        int common = 0;
        int all = 0;
        for (int i = 0; i < dump.size(); i++) {
            if (!kept.test(i)) continue;
            for (var word : tokens.get(i)) {
                all++;
                int more = left.getOrDefault(word, 0);
                if (more > 0) common++;
                left.put(word, more - 1);
            }
        }
        return all + truthWords == 0 ? 1 : 2.0 * common / (all + truthWords);
    }
}
