package org.backfile.extract.body;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backfile.bench.TreeTrainer;
import org.backfile.bench.Truths;
import org.backfile.extract.model.Trees;

/**
 * Trains the block model on labelled pages, and measures it, and the whole chain around it, with the pages of a host all in one
 * fold: no page is read with a model that has seen its host.
 *
 * <pre>BodyTrainer cv    OUT.jsonl GT.jsonl=PAGES [GT.jsonl=PAGES ...]    writes the articles made by folds
 * BodyTrainer train OUT_FILE  GT.jsonl=PAGES [...]</pre>
 */
final class BodyTrainer {

    private static final int FOLDS = 5;
    private static final TreeTrainer.Options OPTIONS = new TreeTrainer.Options(150, 12, 0.1, 30, 2, 0.7, 0.4, 20261123);

    private final List<PageSample> samples = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        var trainer = new BodyTrainer();
        var out = Path.of(args[1]);
        var sets = Arrays.asList(args).subList(2, args.length);
        for (var set : sets) trainer.load(set, set.equals(sets.get(0)));
        if (args[0].equals("cv")) trainer.crossValidate(out);
        else Files.writeString(out, fit(trainer.samples));
    }

    private void load(String set, boolean first) throws IOException {
        int eq = set.indexOf('=');
        var pages = Path.of(set.substring(eq + 1));
        var truths = Truths.read(Path.of(set.substring(0, eq)));
        var loaded = new PageSample[truths.size()];
        IntStream.range(0, loaded.length).parallel().forEach(i -> {
            var file = pages.resolve(truths.get(i).id() + ".html");
            try {
                loaded[i] = PageSample.of(truths.get(i), Files.readString(file, StandardCharsets.UTF_8), first);
            } catch (IOException e) {
                System.out.println("left out: " + e);
            }
        });
        for (var sample : loaded) if (sample != null && !sample.rows.isEmpty()) samples.add(sample);
        System.out.printf(Locale.ROOT, "%s: %d pages%n", set, loaded.length);
    }

    private void crossValidate(Path out) throws IOException {
        report("best choice of blocks", s -> s.text(s.labels, 0.5));
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            var seen = samples.stream().filter(s -> s.fold(FOLDS) != f).toList();
            var model = Trees.parse(fit(seen));
            samples.parallelStream().filter(s -> s.fold(FOLDS) == f).forEach(s -> s.read(model));
        }
        for (double t : new double[] {0.35, 0.45, 0.55}) report("blocks over " + t, s -> s.text(s.likely, t));
        report("the whole chain", s -> s.article);
        Files.write(out, samples.stream().map(BodyTrainer::row).toList());
    }

    /** A row of articles.jsonl, as far as the scorer reads it. */
    private static String row(PageSample sample) {
        var row = new JsonObject();
        row.addProperty("source", sample.truth.id() + ".html");
        row.addProperty("status", sample.article.isEmpty() ? "rejected" : "kept");
        row.addProperty("text", sample.article);
        row.addProperty("confidence", sample.confidence);
        return row.toString();
    }

    private static String fit(List<PageSample> samples) {
        var all = new ArrayList<float[]>();
        int n = samples.stream().mapToInt(s -> s.rows.size()).sum();
        var label = new float[n];
        var weight = new float[n];
        for (var s : samples) {
            for (int i = 0; i < s.rows.size(); i++) {
                label[all.size() + i] = s.labels[i] > 0.5 ? 1 : 0;
                weight[all.size() + i] = s.weights[i];
            }
            all.addAll(s.rows);
        }
        return TreeTrainer.train(samples.get(0).names, all, label, weight, OPTIONS);
    }

    private void report(String name, Function<PageSample, String> text) {
        System.out.printf(Locale.ROOT, "%-24s", name);
        for (boolean first : new boolean[] {true, false}) {
            var scores = samples.parallelStream()
                    .filter(s -> s.first == first)
                    .map(s -> Truths.score(text.apply(s), s.truth.text()))
                    .toList();
            if (scores.isEmpty()) continue;
            var interval = interval(scores);
            System.out.printf(
                    Locale.ROOT,
                    "%s wF1 %.4f [%.4f %.4f] P %.4f R %.4f",
                    first ? "" : "  others:",
                    mean(scores, 2),
                    interval[0],
                    interval[1],
                    mean(scores, 0),
                    mean(scores, 1));
        }
        System.out.println();
    }

    /** The middle 95 % of the means of 500 samples of the pages, drawn with replacement. */
    private static double[] interval(List<double[]> scores) {
        var random = new Random(1);
        var means = IntStream.range(0, 500)
                .mapToDouble(b -> IntStream.range(0, scores.size())
                        .mapToDouble(i -> scores.get(random.nextInt(scores.size()))[2])
                        .average()
                        .orElse(0))
                .sorted()
                .toArray();
        return new double[] {means[12], means[487]};
    }

    private static double mean(List<double[]> scores, int k) {
        return scores.stream().mapToDouble(s -> s[k]).average().orElse(0);
    }
}
