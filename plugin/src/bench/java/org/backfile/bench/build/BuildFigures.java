package org.backfile.bench.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backfile.bench.curation.Hugo;
import org.backfile.bench.curation.Row;

/** Every figure that whole builds are held to, in one table. {@code build.sh} is the command; it installs the plugin and makes the archives. */
final class BuildFigures {

    private static final double NONE = Double.NaN;

    /** The most articles for which the smaller heap is asked to suffice. */
    private static final int FEW = 10_000;

    private final Wanted wanted;
    private final Installed plugin;
    private final Path truths;
    private final Path work;
    private final List<Path> corpora;
    private final int rounds;
    private final Medians times;
    private final List<Row> rows = new ArrayList<>();

    private BuildFigures(Path truths, Path work, Installed plugin, List<Path> corpora) throws IOException {
        this.truths = truths;
        this.work = Files.createDirectories(work.resolve("builds"));
        this.plugin = plugin;
        this.corpora = corpora;
        wanted = Wanted.of(setting("ROWS", ""));
        rounds = Integer.parseInt(setting("RUNS", "5"));
        var log = work.resolve("build.log");
        Files.deleteIfExists(log);
        times = new Medians(log);
    }

    /** Arguments: truths, work, repository, Maven's settings, folders whose names are how many articles they have, the smallest first. */
    public static void main(String... args) throws IOException {
        if (args.length < 4) {
            System.out.println(
                    "BuildFigures TRUTHS WORK REPOSITORY SETTINGS [CORPUS...]: see plugin/src/bench/build.sh");
            return;
        }
        var plugin = Installed.in(Path.of(args[2]), Path.of(args[3]));
        var corpora =
                List.of(args).subList(4, args.length).stream().map(Path::of).toList();
        var figures = new BuildFigures(Path.of(args[0]), Path.of(args[1]), plugin, corpora);
        if (!corpora.isEmpty()) figures.markdown(corpora.get(0));
        if (figures.wanted.row("html")) figures.html(Integer.parseInt(setting("PAGES", "10000")));
        if (figures.wanted.row("heap")) figures.heaps();
        if (figures.wanted.row("growth") && corpora.size() > 1) figures.growth();
        if (Hugo.isInstalled()) System.out.println("Hugo " + Hugo.version());
        System.out.println(Row.head(List.of("Backfile")));
        figures.rows.forEach(row -> System.out.println(row.line()));
    }

    private void markdown(Path corpus) throws IOException {
        var names = new String[] {"hugo", "threads", "unchanged", "changed", "added", "template", "size"};
        if (!wanted.anyRow(names)) return;
        var theme = Path.of("").toAbsolutePath().resolve(setting("THEME", "."));
        rows.addAll(new MarkdownFigures(wanted, plugin, times, truths, corpus, theme, work).rows(rounds));
    }

    private void html(int pages) throws IOException {
        var folder = work.resolveSibling("corpus").resolve("html-" + pages);
        HtmlCorpus.make(work.resolveSibling("sets").resolve("extraction"), pages, folder);
        var build = new UserBuild(plugin, folder, work.resolve("user"));
        var parse = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.backfile.bench.build.ParseCost",
                folder.toString());
        for (int round = 0; round < rounds; round++) {
            times.add("html", build.clean());
            times.add("parse", Timed.of(work, parse));
        }
        var of = String.format(Locale.ROOT, "%,d HTML pages", pages);
        rows.add(Row.of(of + ", CPU s", NONE, NONE, "%.1f", times.cpu("html")));
        rows.add(Row.of("– jsoup's bare parse, CPU s", NONE, NONE, "%.1f", times.cpu("parse")));
        rows.add(
                Row.of(of + ", CPU beside jsoup's bare parse", 3, 2.2, "%.2f", times.cpu("html") / times.cpu("parse")));
    }

    private void heaps() throws IOException {
        for (var corpus : corpora) {
            var heap = size(corpus) <= FEW ? "256m" : "512m";
            boolean fits = new UserBuild(plugin, corpus, work.resolve("user")).fits(heap);
            var what = String.format(Locale.ROOT, "%s of heap suffice for %,d articles (1: yes)", heap, size(corpus));
            rows.add(Row.of(what, 1, 1, "%.0f", fits ? 1.0 : 0.0));
        }
    }

    private void growth() throws IOException {
        var ends = List.of(corpora.get(0), corpora.get(corpora.size() - 1));
        for (int round = 0; round < rounds; round++) {
            for (var corpus : ends)
                times.add("growth-" + size(corpus), new UserBuild(plugin, corpus, work.resolve("user")).clean());
        }
        double few = times.wall("growth-" + size(ends.get(0))) / size(ends.get(0));
        double many = times.wall("growth-" + size(ends.get(1))) / size(ends.get(1));
        var what = String.format(Locale.ROOT, "wall per article, %,d beside %,d", size(ends.get(1)), size(ends.get(0)));
        rows.add(Row.of(what, 1.5, 1.2, "%.2f", many / few));
    }

    private static int size(Path corpus) {
        return Integer.parseInt(String.valueOf(corpus.getFileName()));
    }

    private static String setting(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
