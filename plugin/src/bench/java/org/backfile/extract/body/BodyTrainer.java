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
import org.backfile.extract.model.NamedRow;
import org.backfile.extract.model.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Trains the block model on labelled pages, and measures it, and the whole chain around it, with the pages of a host all in one
 * fold: no page is read with a model that has seen its host.
 *
 * <pre>BodyTrainer cv    FOLDER GT.jsonl=PAGES [GT.jsonl=PAGES ...]    writes a model for each fold, and articles.jsonl
 * BodyTrainer chain FOLDER GT.jsonl=PAGES [...]                    reads these models: after a change behind the model
 * BodyTrainer train FOLDER GT.jsonl=PAGES [...]                    writes the model to ship</pre>
 */
final class BodyTrainer {

    private static final int FOLDS = 5;
    private static final double NOISE = 0.6;
    /** How much the pages of the other sets count: they are few, and news, as most of what is saved. */
    private static final float OTHERS = 3;

    private static final TreeTrainer.Options OPTIONS = new TreeTrainer.Options(150, 12, 0.1, 30, 2, 0.7, 0.4, 20261127);

    private final List<PageSample> samples = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        var trainer = new BodyTrainer();
        var folder = Path.of(args[1]);
        var sets = Arrays.asList(args).subList(2, args.length);
        for (var set : sets) trainer.load(set, set.equals(sets.get(0)));
        switch (args[0]) {
            case "cv" -> trainer.crossValidate(folder);
            case "chain" -> trainer.judge(folder);
            default -> trainer.train(folder);
        }
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
        for (var sample : loaded) if (sample != null && sample.blocks() > 0) samples.add(sample);
        System.out.printf(Locale.ROOT, "%s: %d pages%n", set, loaded.length);
    }

    private void crossValidate(Path folder) throws IOException {
        var firsts = new String[FOLDS][FOLDS];
        for (int f = 0; f < FOLDS; f++)
            for (int g = f; g < FOLDS; g++) firsts[f][g] = firsts[g][f] = fit(without(f, g), PageSample::rows);
        for (int f = 0; f < FOLDS; f++) {
            Files.writeString(folder.resolve("fold-" + f + "-1.trees"), firsts[f][f]);
            Files.writeString(folder.resolve("fold-" + f + "-2.trees"), second(without(f, f), firsts[f]));
        }
        judge(folder);
    }

    private void judge(Path folder) throws IOException {
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            var model = new BlockModel(
                    Trees.parse(Files.readString(folder.resolve("fold-" + f + "-1.trees"))),
                    Trees.parse(Files.readString(folder.resolve("fold-" + f + "-2.trees"))));
            samples.parallelStream().filter(s -> s.fold(FOLDS) == f).forEach(s -> s.read(model));
        }
        report("best choice of blocks", PageSample::best);
        for (double t : new double[] {0.35, 0.45, 0.55}) report("blocks over " + t, s -> s.text(t));
        report("the whole chain", s -> s.article);
        Files.write(
                folder.resolve("articles.jsonl"),
                samples.stream().map(BodyTrainer::row).toList());
    }

    private void train(Path folder) throws IOException {
        var firsts = new String[FOLDS];
        for (int f = 0; f < FOLDS; f++) firsts[f] = fit(without(f, f), PageSample::rows);
        Files.writeString(folder.resolve("blocks-1.trees"), fit(samples, PageSample::rows));
        Files.writeString(folder.resolve("blocks-2.trees"), second(samples, firsts));
    }

    /**
     * Trains the second step on what first models say that have not seen the page's host. A page that such a model reads quite
     * otherwise than its truth mostly has a truth that stops part-way: it is left out.
     */
    private static String second(List<PageSample> samples, String[] firstWithout) {
        var firsts = Arrays.stream(firstWithout).map(Trees::parse).toList();
        return fit(samples, s -> {
            var first = firsts.get(s.fold(FOLDS));
            return s.agrees(first, NOISE) ? s.rows(first) : List.of();
        });
    }

    private List<PageSample> without(int f, int g) {
        return samples.stream()
                .filter(s -> s.fold(FOLDS) != f && s.fold(FOLDS) != g)
                .toList();
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

    /** @param rows of each block; null for one that is not to be learned from */
    private static String fit(List<PageSample> samples, Function<PageSample, List<@Nullable NamedRow>> rows) {
        var all = new ArrayList<float[]>();
        int n = samples.stream().mapToInt(PageSample::blocks).sum();
        var label = new float[n];
        var weight = new float[n];
        List<String> names = List.of();
        for (var s : samples) {
            var described = rows.apply(s);
            for (int i = 0; i < described.size(); i++) {
                var row = described.get(i);
                if (row == null) continue;
                names = row.names();
                label[all.size()] = s.labels[i] > 0.5 ? 1 : 0;
                weight[all.size()] = s.weights[i] * (s.first ? 1 : OTHERS);
                all.add(row.values());
            }
        }
        return TreeTrainer.train(
                names, all, Arrays.copyOf(label, all.size()), Arrays.copyOf(weight, all.size()), OPTIONS);
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
