package org.backfile.extract.metadata;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.article.Origin;
import org.backfile.bench.Truths;
import org.backfile.extract.model.NamedRow;
import org.backfile.source.Format;
import org.backfile.source.FrontMatter;
import org.backfile.source.RawPage;
import org.jsoup.Jsoup;

/**
 * Fits the weights of {@link HeadlineModel} and measures them with the pages of a host all in one fold. A conditional logit: of a
 * page's candidates the true headline should have the greatest share of the softmax of their scores. No chance is involved; the
 * bootstrap's seed is 1.
 *
 * <pre>HeadlineTrainer cv    GT.jsonl=PAGES [GT.jsonl=PAGES ...]
 * HeadlineTrainer train OUT_FILE GT.jsonl=PAGES [...]</pre>
 */
final class HeadlineTrainer {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 300;
    private static final double L2 = 60;
    /** What a page of the further sets counts: they are few, and the first set's truths are looser. */
    private static final double FURTHER = 2;
    /**
     * Added to the weight of a newsroom's JSON-LD. Readers who label pages take what they see, newsrooms count as theirs what they
     * write into their data; 1.5 to 4 serve both alike.
     */
    private static final double NEWSROOM = 2;

    /** A page: its candidates' rows, and which is right (negative when none is). */
    private record Sample(int set, int fold, double[][] rows, int right) {}

    private final List<Sample> samples = new ArrayList<>();
    private List<String> names = List.of();

    public static void main(String[] args) throws IOException {
        var trainer = new HeadlineTrainer();
        boolean cv = args[0].equals("cv");
        var sets = Arrays.asList(args).subList(cv ? 1 : 2, args.length);
        for (int i = 0; i < sets.size(); i++) trainer.load(sets.get(i), i);
        if (cv) trainer.crossValidate(sets);
        else Files.writeString(Path.of(args[1]), trainer.resource(trainer.fit(trainer.samples)));
    }

    private void load(String set, int number) throws IOException {
        int eq = set.indexOf('=');
        var pages = Path.of(set.substring(eq + 1));
        for (String line : Files.readAllLines(Path.of(set.substring(0, eq)))) {
            JsonObject truth = JsonParser.parseString(line).getAsJsonObject();
            if (!truth.has("title") || truth.get("title").isJsonNull()) continue;
            String id = truth.get("id").getAsString();
            String host = truth.get(truth.has("host") ? "host" : "publisher").getAsString();
            var file = pages.resolve(id.replace("/", "__") + ".html");
            var page = new RawPage(
                    new Origin(id, "", 0),
                    Format.HTML,
                    Files.readString(file, StandardCharsets.UTF_8),
                    FrontMatter.NONE);
            samples.add(sample(
                    page,
                    number,
                    Truths.fold(host, FOLDS),
                    Matching.key(truth.get("title").getAsString())));
        }
    }

    private Sample sample(RawPage page, int set, int fold, String truth) {
        var scan = Scan.of(Jsoup.parse(page.text()));
        var data = JsonLd.of(scan.data);
        String url = Provenances.of(scan, page).url();
        var titles = Stream.of(scan.metas.first("og:title"), scan.titleTag)
                .filter(Objects::nonNull)
                .toList();
        var story = Story.about(data, Stream.ofNullable(url).toList(), titles);
        var site = HtmlMetadata.siteNames(scan, story, data, url);
        var candidates = List.copyOf(HeadlineCandidates.of(scan, story, site));
        var features = new HeadlineFeatures(scan, story, site, url, candidates);
        var rows = new double[candidates.size()][];
        int right = -1;
        var row = new NamedRow();
        for (int i = 0; i < rows.length; i++) {
            features.describe(candidates.get(i), row.clear());
            var values = row.values();
            rows[i] = IntStream.range(0, values.length)
                    .mapToDouble(k -> values[k])
                    .toArray();
            if (candidates.get(i).key().equals(truth)) right = i;
        }
        if (rows.length > 0) names = row.names();
        return new Sample(set, fold, rows, right);
    }

    private void crossValidate(List<String> sets) {
        var hits = new boolean[samples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var weights = fit(samples.stream().filter(s -> s.fold() != held).toList());
            for (int i = 0; i < hits.length; i++) {
                var sample = samples.get(i);
                if (sample.fold() == held) hits[i] = sample.right() >= 0 && best(sample, weights) == sample.right();
            }
        }
        for (int set = 0; set < sets.size(); set++) {
            int number = set;
            var of = IntStream.range(0, hits.length)
                    .filter(i -> samples.get(i).set() == number)
                    .toArray();
            var random = new Random(1);
            var boot = IntStream.range(0, 1000)
                    .mapToDouble(b -> Arrays.stream(of)
                                    .filter(i -> hits[of[random.nextInt(of.length)]])
                                    .count()
                            / (double) of.length)
                    .sorted()
                    .toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d pages, truth offered on %.4f, chosen on %.4f [%.4f %.4f]%n",
                    sets.get(set),
                    of.length,
                    Arrays.stream(of).filter(i -> samples.get(i).right() >= 0).count() / (double) of.length,
                    Arrays.stream(of).filter(i -> hits[i]).count() / (double) of.length,
                    boot[25],
                    boot[974]);
        }
    }

    private static int best(Sample sample, double[] weights) {
        int best = 0;
        for (int i = 1; i < sample.rows().length; i++) {
            if (score(sample.rows()[i], weights) > score(sample.rows()[best], weights)) best = i;
        }
        return best;
    }

    private static double score(double[] row, double[] weights) {
        double score = 0;
        for (int k = 0; k < weights.length; k++) score += weights[k] * row[k];
        return score;
    }

    /** Adam (Kingma and Ba 2015) over all pages at once, on features of unit variance, with a ridge penalty. */
    private double[] fit(List<Sample> all) {
        var pages = all.stream().filter(s -> s.right() >= 0).toList();
        int n = names.size();
        var scale = deviations(pages);
        var w = new double[n];
        var mean = new double[n];
        var square = new double[n];
        for (int round = 1; round <= ROUNDS; round++) {
            var gradient = new double[n];
            var raw = new double[n];
            for (int k = 0; k < n; k++) raw[k] = w[k] / scale[k];
            for (var page : pages) add(page, raw, gradient);
            double step = round < ROUNDS * 0.6 ? 0.03 : 0.006;
            for (int k = 0; k < n; k++) {
                double g = gradient[k] / scale[k] + L2 * w[k];
                mean[k] = 0.9 * mean[k] + 0.1 * g;
                square[k] = 0.99 * square[k] + 0.01 * g * g;
                double m = mean[k] / (1 - Math.pow(0.9, round));
                double s = square[k] / (1 - Math.pow(0.99, round));
                w[k] -= step * m / (Math.sqrt(s) + 1e-8);
            }
        }
        for (int k = 0; k < n; k++) w[k] /= scale[k];
        w[names.indexOf(HeadlineSource.NEWS.label())] += NEWSROOM;
        return w;
    }

    private static void add(Sample page, double[] weights, double[] gradient) {
        var p = new double[page.rows().length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            p[i] = score(page.rows()[i], weights);
            highest = Math.max(highest, p[i]);
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - highest);
            sum += p[i];
        }
        double weight = page.set() == 0 ? 1 : FURTHER;
        for (int i = 0; i < p.length; i++) {
            double error = weight * (p[i] / sum - (i == page.right() ? 1 : 0));
            for (int k = 0; k < gradient.length; k++) gradient[k] += error * page.rows()[i][k];
        }
    }

    private double[] deviations(List<Sample> pages) {
        var deviations = new double[names.size()];
        for (int k = 0; k < deviations.length; k++) {
            double sum = 0;
            double squares = 0;
            long rows = 0;
            for (var page : pages) {
                for (var row : page.rows()) {
                    sum += row[k];
                    squares += row[k] * row[k];
                    rows++;
                }
            }
            deviations[k] = Math.sqrt(Math.max(0, squares / rows - sum / rows * sum / rows)) + 1e-9;
        }
        return deviations;
    }

    private String resource(double[] weights) {
        var text = new StringBuilder(
                "# What speaks for a text as the headline: feature, weight. Written by HeadlineTrainer.\n");
        for (int k = 0; k < weights.length; k++)
            text.append(names.get(k)).append(String.format(Locale.ROOT, " %.3f%n", weights[k]));
        return text.toString();
    }
}
