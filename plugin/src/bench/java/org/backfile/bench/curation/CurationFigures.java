package org.backfile.bench.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backfile.bench.extraction.Scratch;

/**
 * Every figure that curation is held to, in one table, beside Lucene's MoreLikeThis and Hugo's related content. {@code curation.sh} is the command; it
 * unpacks the pages and makes the large archives.
 */
final class CurationFigures {

    private static final double NONE = Double.NaN;
    private static final String SHARE = "%.3f";
    private static final List<String> RELATED = List.of("f18", "digitalgov");

    private final Path truths;
    private final Path sets;
    private final Path stores;
    private final boolean hasHugo = Hugo.isInstalled();
    private final List<Row> rows = new ArrayList<>();

    private CurationFigures(Path truths, Path work) {
        this.truths = truths;
        this.sets = work.resolve("sets");
        this.stores = work.resolve("stores");
    }

    public static void main(String... args) throws IOException {
        if (args.length < 2) {
            System.out.println("CurationFigures TRUTHS WORK [CORPUS...]: see plugin/src/bench/curation.sh");
            return;
        }
        var figures = new CurationFigures(Path.of(args[0]), Path.of(args[1]));
        Files.createDirectories(figures.stores);
        figures.related();
        figures.assignment();
        figures.duplicates();
        figures.crossPosts();
        var corpora =
                List.of(args).subList(2, args.length).stream().map(Path::of).toList();
        figures.rows.addAll(new SpeedFigures(corpora, figures.stores, figures.hasHugo).rows());
        var names = List.of(
                "Backfile",
                "MoreLikeThis (Lucene " + MoreLikeThisIndex.version() + ")",
                figures.hasHugo ? "Hugo " + Hugo.version() : "Hugo");
        System.out.println(Row.head(names));
        figures.rows.forEach(row -> System.out.println(row.line()));
    }

    private void related() throws IOException {
        double[][] goals = {{.61, .65, NONE, NONE}, {.455, .48, .86, .90}};
        for (int i = 0; i < goals.length; i++) {
            var set = RELATED.get(i);
            boolean half = set.equals("digitalgov");
            var truth = truth(set);
            var curated = curated("related/" + set);
            var ours = RelatedScore.of(truth, curated.related(), half);
            var lucene = RelatedScore.of(truth, moreLikeThis(curated), half);
            var hugo = hasHugo
                    ? RelatedScore.of(
                            truth, Hugo.related(sets.resolve("related").resolve(set)), half)
                    : new RelatedScore(NONE, NONE);
            rows.add(Row.of(
                    "link recall@5, " + set,
                    goals[i][0],
                    goals[i][1],
                    SHARE,
                    ours.linkRecall(),
                    lucene.linkRecall(),
                    hugo.linkRecall()));
            rows.add(Row.of(
                    "shared-topic P@5, " + set,
                    goals[i][2],
                    goals[i][3],
                    SHARE,
                    ours.topicPrecision(),
                    lucene.topicPrecision(),
                    hugo.topicPrecision()));
        }
    }

    private static Map<String, List<String>> moreLikeThis(Curated curated) throws IOException {
        try (var scratch = Scratch.open();
                var index = MoreLikeThisIndex.of(curated.articles(), scratch.folder())) {
            return index.related();
        }
    }

    private void assignment() throws IOException {
        double[][] goals = {{.37, .40}, {.47, .50}};
        for (int i = 0; i < goals.length; i++) {
            var set = RELATED.get(i);
            double f1 =
                    AssignmentScore.of(truth(set), curated("assignment/" + set).topics());
            rows.add(Row.of("topics assigned, micro-F1, " + set, goals[i][0], goals[i][1], SHARE, f1, NONE, NONE));
        }
    }

    private void duplicates() throws IOException {
        var found = curated("duplicates").copies(Truth::id);
        var score = DuplicateScore.of(truths.resolve("duplicates/gold.tsv"), found);
        score.recall().forEach((kind, recall) -> {
            boolean isHard = kind.equals("cut50") || kind.equals("natural");
            double floor = kind.equals("debatable") ? NONE : isHard ? .97 : .99;
            double aim = kind.equals("debatable") ? NONE : kind.equals("cut50") ? .99 : 1;
            rows.add(Row.of("duplicates, recall, " + kind, floor, aim, SHARE, recall, NONE, NONE));
        });
        rows.add(Row.of("duplicates, precision", .97, .99, SHARE, score.precision(), NONE, NONE));
    }

    private void crossPosts() throws IOException {
        var truth = CrossPosts.between(RELATED.get(0), truth(RELATED.get(0)), RELATED.get(1), truth(RELATED.get(1)));
        var found = curated("related")
                .copies(source -> CrossPosts.name(source.substring(0, source.indexOf('/')), Truth.id(source)));
        found.removeIf(pair -> !CrossPosts.isAcross(pair));
        double right = truth.stream().filter(found::contains).count();
        rows.add(Row.of(
                "the " + truth.size() + " cross-posts of both sets, recall",
                .97,
                1,
                SHARE,
                right / truth.size(),
                NONE,
                NONE));
        rows.add(Row.of("cross-posts, precision", NONE, NONE, SHARE, right / found.size(), NONE, NONE));
    }

    private List<Truth> truth(String set) throws IOException {
        return Truth.read(truths.resolve("related").resolve(set + ".jsonl"));
    }

    private Curated curated(String set) throws IOException {
        return Curated.of(sets.resolve(set), stores.resolve(set.replace('/', '-')));
    }
}
