package org.backfile.bench.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Every figure that extraction is held to, in one table: the sets are extracted as the goal {@code extract} does it, and scored
 * by the scorer that comes with them. {@code extraction.sh} is the command; it unpacks the pages and makes the articles by folds.
 */
final class ExtractionFigures {

    private static final List<String> SETS = List.of("extraction", "dumps", "hosts", "hosts-dumps", "metadata");
    private static final String FOLDS = " by folds";
    private static final int ROUNDS = 3;

    private static final List<Figure> FIGURES = List.of(
            new Figure("extraction, word F1", "extraction" + FOLDS, "wF1", .955, .965),
            new Figure("extraction, title exact", "extraction", "title", .86, .90),
            new Figure("extraction, author set", "extraction", "author", .74, .80),
            new Figure("extraction, date", "extraction", "date", .90, .93),
            new Figure("extraction, author where there is none", "extraction", "author_spurious", .25, .15),
            new Figure("extraction, date where there is none", "extraction", "date_spurious", .25, .15),
            new Figure("extraction, share of pages rejected", "extraction", "rejected", .01, 0),
            new Figure("dumps, word F1", "dumps" + FOLDS, "wF1", .925, .945),
            new Figure("hosts, 4-gram F1", "hosts", "sF1", .965, .975),
            new Figure("hosts-dumps, 4-gram F1", "hosts-dumps", "sF1", .92, .94),
            new Figure("metadata, body word F1", "metadata" + FOLDS, "body word F1", .94, .96),
            new Figure("metadata, title exact", "metadata", "title_exact", .93, .96),
            new Figure("metadata, author micro-F1", "metadata", "author_f1", .88, .90),
            new Figure("metadata, same day", "metadata", "date_same_day", .985, .99),
            new Figure("metadata, topics micro-F1", "metadata", "micro_f1", .78, .80),
            new Figure("metadata, topics macro-F1", "metadata", "macro_f1", .78, .81),
            new Figure("pages per second, one thread, warm", "speed", "pages", 100, 150),
            new Figure("CPU beside jsoup's parse", "speed", "parse", 2.5, 2));

    private final Path truths;
    private final Path work;
    private final Scorer scorer;
    private final Map<String, Map<String, Double>> scores = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    private ExtractionFigures(Path truths, Path work) {
        this.truths = truths;
        this.work = work;
        this.scorer = new Scorer(truths.resolve("score"));
    }

    public static void main(String... args) throws IOException {
        if (args.length != 2) {
            System.out.println("ExtractionFigures TRUTHS WORK: see plugin/src/bench/extraction.sh");
            return;
        }
        var figures = new ExtractionFigures(Path.of(args[0]), Path.of(args[1]));
        for (var set : SETS) figures.shipped(set);
        for (var set : List.of("extraction", "dumps", "metadata")) figures.byFolds(set);
        figures.speed();
        figures.print();
    }

    private void shipped(String set) throws IOException {
        var file = work.resolve(set + ".jsonl");
        ArticlesFile.make(work.resolve("sets").resolve(set), file);
        var found = scorer.score(set, file);
        var statuses = ArticlesFile.statuses(file);
        long rejected = statuses.stream().filter("rejected"::equals).count();
        found.put("rejected", rejected / (double) statuses.size());
        scores.put(set, found);
    }

    private void byFolds(String set) throws IOException {
        var file = work.resolve(set + "-folds.jsonl");
        var seen = scores.getOrDefault(set, Map.of());
        double flattered = seen.getOrDefault("wF1", seen.getOrDefault("body word F1", 0.0));
        var shipped = String.format(Locale.ROOT, "(%.4f with the shipped model, which has seen them)", flattered);
        if (Files.exists(file)) {
            var whole = work.resolve(set + "-folds-whole.jsonl");
            ArticlesFile.complete(file, work.resolve(set + ".jsonl"), whole);
            scores.put(set + FOLDS, scorer.score(set, whole));
            notes.put(set + FOLDS, interval(set, whole) + " " + shipped);
        } else {
            notes.put(set + FOLDS, "not measured by folds " + shipped);
        }
    }

    private String interval(String set, Path file) throws IOException {
        var golds = Gold.read(
                        truths.resolve(set.equals("dumps") ? "extraction" : set).resolve("gt.jsonl"))
                .stream()
                .filter(gold -> !gold.texts().isEmpty())
                .toList();
        var result = new Result(set, Set.of(), ArticlesFile.read(file), Cost.UNKNOWN, 0);
        var f1 = Bootstrap.of(golds.stream().map(Gold::host).toList(), Result.f1(result.scores(golds)));
        return String.format(Locale.ROOT, "[%.4f, %.4f]", f1.low(), f1.high());
    }

    private void speed() throws IOException {
        var set = PageSet.read(work.resolve("sets/extraction"), truths.resolve("extraction/gt.jsonl"));
        var race = Race.run(List.of(new BareParse(), new Ours()), set.pages(), ROUNDS);
        var parse = race.get(0).cost();
        var ours = race.get(1).cost();
        scores.put("speed", Map.of("pages", 1 / ours.seconds(), "parse", ours.cpuSeconds() / parse.cpuSeconds()));
    }

    private void print() {
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "%-46s %6s %6s   %s", "", "floor", "aim", "measured"));
        for (var figure : FIGURES)
            lines.add(figure.line(scores.getOrDefault(figure.set(), Map.of()), notes.getOrDefault(figure.set(), "")));
        lines.forEach(System.out::println);
    }
}
