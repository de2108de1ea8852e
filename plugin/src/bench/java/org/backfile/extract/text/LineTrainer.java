package org.backfile.extract.text;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.backfile.bench.TreeTrainer;
import org.backfile.bench.Truths;
import org.backfile.extract.model.Table;
import org.backfile.extract.model.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Trains the three steps of the line model on text dumps of labelled pages, and measures them with the dumps of a host all in one
 * fold. A later step learns from what the earlier one said of dumps it hadn't seen.
 *
 * <pre>LineTrainer cv    GT.jsonl=DUMPS [GT.jsonl=DUMPS ...]
 * LineTrainer train OUT_FOLDER GT.jsonl=DUMPS [...]</pre>
 */
final class LineTrainer {

    enum Step {
        FIRST,
        HEADLINE,
        SECOND
    }

    private static final int FOLDS = 5;
    private static final TreeTrainer.Options BODY = new TreeTrainer.Options(100, 16, 0.1, 40, 4, 0.5, 0.3, 20261123);
    private static final TreeTrainer.Options HEAD = new TreeTrainer.Options(60, 8, 0.15, 20, 5, 0.7, 0.3, 20261123);

    private final List<DumpSample> samples = new ArrayList<>();
    private List<String> names = List.of();

    public static void main(String[] args) throws IOException {
        boolean train = args[0].equals("train");
        var sets = Arrays.asList(args).subList(train ? 2 : 1, args.length);
        var trainer = new LineTrainer();
        for (var set : sets) trainer.load(set.substring(0, set.indexOf('=')), set.substring(set.indexOf('=') + 1));
        trainer.samples.addAll(new DumpVariants().of(trainer.samples));
        trainer.run(train ? Path.of(args[1]) : null);
    }

    private void load(String truths, String dumps) throws IOException {
        for (var line : Files.readAllLines(Path.of(truths))) {
            JsonObject o = JsonParser.parseString(line).getAsJsonObject();
            var text = string(o, o.has("text") ? "text" : "body");
            var id = string(o, "id");
            var file = Path.of(dumps, id + ".txt");
            if (text.isBlank() || !Files.exists(file)) continue;
            int fold = Truths.fold(string(o, o.has("host") ? "host" : "publisher"), FOLDS);
            samples.add(DumpSample.of(id, truths, fold, Files.readString(file), text, string(o, "title")));
        }
    }

    private static String string(JsonObject o, String key) {
        return !o.has(key) || o.get(key).isJsonNull() ? "" : o.get(key).getAsString();
    }

    private void run(@Nullable Path out) throws IOException {
        report("best choice of lines", s -> widen(s.labels));
        for (var s : samples) names = s.describe(Step.FIRST, List.of(), new float[0][], new LineFeatures(s.dump));
        step(Step.FIRST, out, "line-model-1.txt");
        report("first", s -> s.first);
        var first = names;
        for (var s : samples)
            names = s.describe(
                    Step.HEADLINE,
                    first,
                    s.rows(Step.FIRST),
                    new SecondLook(s.dump, s.first),
                    new Segments(s.dump, s.first));
        step(Step.HEADLINE, out, "headline-model.txt");
        headlines();
        var headline = names;
        for (var s : samples)
            names = s.describe(Step.SECOND, headline, s.rows(Step.HEADLINE), new HeadlinePlace(s.head));
        step(Step.SECOND, out, "line-model-2.txt");
        report("second", s -> s.second);
        worst();
    }

    /** What a model learned from the other folds says of each, and the model of all of them for the plugin. */
    private void step(Step step, @Nullable Path out, String name) throws IOException {
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            var model = Trees.parse(
                    fit(step, samples.stream().filter(s -> s.fold != f).toList()));
            samples.stream().filter(s -> s.fold == f).forEach(s -> predict(step, s, model));
        }
        if (out != null) Files.writeString(out.resolve(name), fit(step, samples));
    }

    private static void predict(Step step, DumpSample sample, Trees model) {
        var rows = sample.rows(step);
        var p = model.probabilities(Table.of(rows));
        for (int i = 0; i < p.length; i++) if (step == Step.HEADLINE && !LineModel.canHead(sample.dump, i)) p[i] = 0;
        if (step == Step.FIRST) sample.first = p;
        else if (step == Step.HEADLINE) sample.head = p;
        else sample.second = p;
    }

    private String fit(Step step, List<DumpSample> samples) {
        var rows = new ArrayList<float[]>();
        var labels = new ArrayList<Float>();
        var weights = new ArrayList<Float>();
        for (var s : samples) {
            for (int i = 0; i < s.dump.size(); i++) {
                boolean head = step == Step.HEADLINE;
                if (head ? !s.titled || !LineModel.canHead(s.dump, i) : s.words[i] == 0) continue;
                // short lines that aren't body are two thirds of all: a part of them says the same
                boolean plain = head ? !s.headline[i] : s.labels[i] < 0.3 && s.words[i] < 6;
                double share = head ? 0.25 : 0.35;
                if (plain && Math.floorMod(i * 7919 + s.id.hashCode(), 100) >= 100 * share) continue;
                rows.add(s.rows(step)[i]);
                labels.add(head ? s.headline[i] ? 1f : 0f : s.labels[i]);
                weights.add((float) ((head ? plain ? 0.2 : 1 : weight(s, i)) / (plain ? share : 1)));
            }
        }
        return TreeTrainer.train(names, rows, array(labels), array(weights), step == Step.HEADLINE ? HEAD : BODY);
    }

    /** Long lines count more than short ones, and all pages nearly alike. */
    private static double weight(DumpSample s, int line) {
        double page = Math.min(3, 40 / Math.sqrt(s.truthWords() + 100.0));
        return (s.set.equals("variants") ? 0.4 : 1) * page * (0.3 + Math.sqrt(s.words[line]));
    }

    private static float[] array(List<Float> list) {
        var array = new float[list.size()];
        for (int i = 0; i < array.length; i++) array[i] = list.get(i);
        return array;
    }

    private static double[] widen(float[] values) {
        var wide = new double[values.length];
        for (int i = 0; i < wide.length; i++) wide[i] = values[i];
        return wide;
    }

    private void report(String what, Function<DumpSample, double[]> p) {
        for (var set : Truths.by(samples, s -> s.set).entrySet()) {
            if (set.getKey().equals("variants")) continue;
            double sum = 0;
            for (var s : set.getValue()) sum += f1(s, p.apply(s));
            System.out.printf(
                    Locale.ROOT, "%-22s %.4f  %s%n", what, sum / set.getValue().size(), set.getKey());
        }
    }

    private static double f1(DumpSample s, double[] p) {
        var roles = new Roles(s.dump);
        BodyLines.mark(s.dump, p, roles);
        return s.f1(i -> roles.is(i, Role.BODY));
    }

    private void headlines() {
        int right = 0;
        int all = 0;
        for (var s : samples) {
            if (!s.titled || s.set.equals("variants")) continue;
            int best = new HeadlinePlace(s.head).best();
            all++;
            if (s.headline[best]) right++;
        }
        System.out.printf(
                Locale.ROOT, "headline found         %.4f  of %d that stand on a line%n", right / (double) all, all);
    }

    private void worst() {
        for (var s : samples) {
            var roles = new Roles(s.dump);
            BodyLines.mark(s.dump, s.second, roles);
            double sure = BodyLines.confidence(s.dump, s.second, roles);
            if (sure < 0.4 && !s.set.equals("variants"))
                System.out.printf(Locale.ROOT, "unsure %.2f %s %.2f%n", sure, s.id, f1(s, s.second));
        }
        samples.stream()
                .filter(s -> !s.set.equals("variants"))
                .sorted((a, b) -> Double.compare(f1(a, a.second), f1(b, b.second)))
                .limit(40)
                .forEach(s -> System.out.printf(Locale.ROOT, "%s:%.2f ", s.id, f1(s, s.second)));
        System.out.println();
    }
}
