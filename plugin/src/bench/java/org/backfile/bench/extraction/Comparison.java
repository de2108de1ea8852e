package org.backfile.bench.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs Backfile beside its peers on a folder of pages with truths; {@code compare.sh} is the command. */
final class Comparison {

    private static final String HELP = """
            Runs Backfile beside Readability4J, Crux and boilerpipe on saved pages whose articles are known.

              plugin/src/bench/compare.sh PAGES TRUTHS.jsonl [--rounds N] [--folds FILE] [--articles NAME=FILE]...

            PAGES     folder of saved pages (.html, also .gz) with all its subfolders
            TRUTHS    a JSON object a line: id (the page's file name without .html), host, text (or body), and where they
                      are known title, author(s), published (or date). Pages without a truth are not measured.
            --rounds  timed rounds over all pages after an untimed one; 2 unless said otherwise, 0 for quality alone
            --folds   an articles.jsonl made with models that have not seen the page's host (BodyTrainer cv): becomes the row
                      "Backfile (folds)", and what the others are compared with
            --articles  any other articles.jsonl as a row, such as that of an earlier version

            Word precision, recall and F1 are means over the pages with a true text; 4-gram F1 is the harmonic mean of mean
            precision and recall. Intervals: percentile bootstrap over hosts. Title, authors (as a set) and date: the share
            that is right of the pages that have one; "–" where the extractor does not give it. Time: one thread, warm, from
            decoded characters to the answer; all take turns on the same pages in one run. Backfile's quality is that of the
            goal "extract" over the whole folder, its time that of a page's extraction with all metadata.""";

    private Comparison() {}

    public static void main(String... args) throws IOException {
        var request = Request.of(args);
        if (request == null) System.out.println(HELP);
        else run(request);
    }

    /** @param others files of articles by the name of their row */
    private record Request(
            Path pages, Path truths, int rounds, @Nullable Path folds, Map<String, Path> others) {

        static @Nullable Request of(String... args) {
            if (args.length < 2 || args.length % 2 != 0) return null;
            int rounds = 2;
            Path folds = null;
            var others = new LinkedHashMap<String, Path>();
            for (int i = 2; i < args.length; i += 2) {
                var value = args[i + 1];
                int equals = value.indexOf('=');
                switch (args[i]) {
                    case "--rounds" -> rounds = Integer.parseInt(value);
                    case "--folds" -> folds = Path.of(value);
                    case "--articles" ->
                        others.put(value.substring(0, Math.max(0, equals)), Path.of(value.substring(equals + 1)));
                    default -> {
                        return null;
                    }
                }
            }
            var request = new Request(Path.of(args[0]), Path.of(args[1]), Math.max(0, rounds), folds, others);
            if (Files.isDirectory(request.pages) && Files.isRegularFile(request.truths)) return request;
            System.out.println("No such folder or file: " + request.pages + ", " + request.truths + "\n");
            return null;
        }
    }

    private static void run(Request request) throws IOException {
        var set = PageSet.read(request.pages, request.truths);
        if (set.golds().stream().allMatch(gold -> gold.texts().isEmpty())) {
            System.out.println(
                    "None of the .html pages in " + request.pages + " has a text in " + request.truths + "\n\n" + HELP);
            return;
        }
        var contenders = new ArrayList<Contender>(Peers.all());
        contenders.add(0, new BareParse());
        contenders.add(1, new Ours());
        var race = Race.run(contenders, set.pages(), request.rounds);
        var parse = race.get(0).cost();
        var ours = race.get(1);

        var results = new ArrayList<Result>();
        try (var scratch = Scratch.open()) {
            var shipped = scratch.folder().resolve("articles.jsonl");
            ArticlesFile.make(request.pages, shipped);
            if (request.folds != null) {
                var whole = scratch.folder().resolve("folds.jsonl");
                ArticlesFile.complete(request.folds, shipped, whole);
                results.add(ofFile(Ours.NAME + " (folds)", whole, Set.of()));
            }
            var answers = ArticlesFile.read(shipped);
            results.add(new Result(ours.name(), ours.gives(), answers, ours.cost(), ours.failures()));
        }
        for (var other : request.others.entrySet())
            results.add(ofFile(other.getKey(), other.getValue(), EnumSet.allOf(Field.class)));
        results.addAll(race.subList(2, race.size()));
        print(set, results, parse, request);
    }

    private static Result ofFile(String name, Path file, Set<Field> gives) throws IOException {
        return new Result(name, gives, ArticlesFile.read(file), Cost.UNKNOWN, 0);
    }

    private static void print(PageSet set, List<Result> results, Cost parse, Request request) {
        System.out.println(set.golds().size() + " pages, " + request.rounds + " timed rounds, Java "
                + System.getProperty("java.version") + ", " + System.getProperty("os.arch") + ", jsoup "
                + org.jsoup.Jsoup.class.getPackage().getImplementationVersion() + "\n");
        new Table(set.golds(), results.get(0), parse).of(results).forEach(System.out::println);
        System.out.println(
                "\nBackfile's shipped models were trained on the WCXB development articles and the fundus parser"
                        + " tests: on those pages its text is flattered, and only the row by folds (--folds) is fair.");
    }
}
