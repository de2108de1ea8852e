package org.backfile.extract.body;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.backfile.bench.Labels;
import org.backfile.bench.TreeTrainer;
import org.backfile.bench.Truths;
import org.backfile.bench.Truths.Truth;
import org.backfile.extract.model.Row;
import org.backfile.extract.model.Trees;
import org.jsoup.Jsoup;

/**
 * Trains the block model on labelled pages, and measures them with the pages of a host all in one fold.
 *
 * <pre>BodyTrainer cv    GT.jsonl=PAGES [GT.jsonl=PAGES ...]
 * BodyTrainer train OUT_FILE GT.jsonl=PAGES [...]</pre>
 */
final class BodyTrainer {

    private static final int FOLDS = 5;
    private static final TreeTrainer.Options OPTIONS = new TreeTrainer.Options(150, 12, 0.1, 30, 2, 0.7, 0.4, 20261123);

    /** A page with its blocks described and labelled. */
    private static final class Sample {
        final Truth truth;
        final boolean first;
        final PageView page;
        final List<String> texts = new ArrayList<>();
        final List<float[]> rows = new ArrayList<>();
        final float[] labels;
        final float[] weights;
        double[] p = {};

        Sample(Truth truth, boolean first, PageView page) {
            this.truth = truth;
            this.first = first;
            this.page = page;
            var features = new Features(page);
            var row = new Row();
            for (var block : page.blocks()) {
                texts.add(block.text());
                features.describe(block, row.clear());
                rows.add(row.values());
            }
            labels = Labels.of(texts, truth.text());
            weights = Labels.weights(texts);
        }

        int fold() {
            return Truths.fold(truth.host(), FOLDS);
        }
    }

    private final List<Sample> samples = new ArrayList<>();
    private List<String> names = List.of();

    public static void main(String[] args) throws IOException {
        var trainer = new BodyTrainer();
        boolean cv = args[0].equals("cv");
        var sets = Arrays.asList(args).subList(cv ? 1 : 2, args.length);
        for (var set : sets) trainer.load(set, set.equals(sets.get(0)));
        if (cv) trainer.crossValidate();
        else trainer.train(Path.of(args[1]));
    }

    private void load(String set, boolean first) throws IOException {
        int eq = set.indexOf('=');
        var pages = Path.of(set.substring(eq + 1));
        var truths = Truths.read(Path.of(set.substring(0, eq)));
        var loaded = new Sample[truths.size()];
        long start = System.nanoTime();
        IntStream.range(0, loaded.length).parallel().forEach(i -> {
            try {
                var file = pages.resolve(truths.get(i).id() + ".html");
                var html = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                loaded[i] = new Sample(truths.get(i), first, PageView.of(Jsoup.parse(html)));
            } catch (IOException e) {
                System.out.println("left out: " + e);
            }
        });
        for (var s : loaded) if (s != null && !s.rows.isEmpty()) samples.add(s);
        System.out.printf(
                Locale.ROOT,
                "%s: %d pages, %d blocks, %.1f s%n",
                set,
                loaded.length,
                samples.stream().mapToInt(s -> s.rows.size()).sum(),
                (System.nanoTime() - start) / 1e9);
        var page = samples.get(0).page;
        var row = new Row();
        new Features(page).describe(page.blocks().get(0), row);
        names = row.names();
    }

    private void crossValidate() {
        report("best choice of blocks", s -> threshold(toDouble(s.labels), 0.5));
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            var model =
                    Trees.parse(fit(samples.stream().filter(s -> s.fold() != f).toList()));
            samples.parallelStream().filter(s -> s.fold() == f).forEach(s -> s.p = predict(model, s.rows));
        }
        for (double t : new double[] {0.35, 0.4, 0.45, 0.5, 0.55}) report("blocks over " + t, s -> threshold(s.p, t));
        worst(s -> threshold(s.p, 0.45));
    }

    private void train(Path out) throws IOException {
        Files.writeString(out, fit(samples));
    }

    private String fit(List<Sample> samples) {
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
        return TreeTrainer.train(names, all, label, weight, OPTIONS);
    }

    private static double[] predict(Trees model, List<float[]> rows) {
        return rows.stream().mapToDouble(model::probability).toArray();
    }

    private static boolean[] threshold(double[] p, double t) {
        var keep = new boolean[p.length];
        for (int i = 0; i < p.length; i++) keep[i] = p[i] > t;
        return keep;
    }

    private static double[] toDouble(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }

    private void report(String name, java.util.function.Function<Sample, boolean[]> choice) {
        System.out.printf(Locale.ROOT, "%-24s", name);
        for (boolean first : new boolean[] {true, false}) {
            var set = samples.stream().filter(s -> s.first == first).toList();
            if (set.isEmpty()) continue;
            var scores = set.parallelStream()
                    .map(s -> Truths.score(Labels.text(s.texts, choice.apply(s)), s.truth.text()))
                    .toList();
            var random = new Random(1);
            var boot = IntStream.range(0, 500)
                    .mapToDouble(b -> IntStream.range(0, scores.size())
                            .mapToDouble(i -> scores.get(random.nextInt(scores.size()))[2])
                            .average()
                            .orElse(0))
                    .sorted()
                    .toArray();
            System.out.printf(
                    Locale.ROOT,
                    "  %s wF1 %.4f [%.4f %.4f] P %.4f R %.4f",
                    first ? "" : "others:",
                    mean(scores, 2),
                    boot[12],
                    boot[487],
                    mean(scores, 0),
                    mean(scores, 1));
        }
        System.out.println();
    }

    private static double mean(List<double[]> scores, int k) {
        return scores.stream().mapToDouble(s -> s[k]).average().orElse(0);
    }

    private void worst(java.util.function.Function<Sample, boolean[]> choice) {
        record Bad(String id, double[] score) {}
        samples.stream()
                .map(s -> new Bad(s.truth.id(), Truths.score(Labels.text(s.texts, choice.apply(s)), s.truth.text())))
                .sorted((a, b) -> Double.compare(a.score[2], b.score[2]))
                .limit(60)
                .forEach(b -> System.out.printf(
                        Locale.ROOT, "%s P %.2f R %.2f F %.2f%n", b.id, b.score[0], b.score[1], b.score[2]));
    }
}
