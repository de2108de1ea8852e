package org.backfile.bench.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backfile.bench.curation.Hugo;
import org.backfile.bench.curation.Row;

/** An archive of Markdown articles: built clean, by Hugo, by one thread, and again after nothing or little has changed. */
final class MarkdownFigures {

    private static final double NONE = Double.NaN;
    private static final String RATIO = "%.2f";
    private static final String ARTICLE_TEMPLATE = "article.ftlh";

    private final Wanted wanted;
    private final Medians times;
    private final EditedCorpus corpus;
    private final UserBuild build;
    private final Path templates;
    private final Path theme;
    private final HugoSite hugo;
    private final boolean hasHugo;
    private final int articles;

    MarkdownFigures(Wanted wanted, Installed plugin, Medians times, Path truths, Path markdown, Path theme, Path work)
            throws IOException {
        this.wanted = wanted;
        this.times = times;
        this.theme = theme;
        articles = Integer.parseInt(String.valueOf(markdown.getFileName()));
        corpus = new EditedCorpus(markdown, work.resolve("content"));
        build = new UserBuild(plugin, corpus.folder(), work.resolve("user"));
        templates = Files.createDirectories(work.resolve("templates"));
        hugo = new HugoSite(truths.resolve("speed/hugo"), corpus.folder(), work.resolve("hugo"));
        hasHugo = Hugo.isInstalled() && wanted.anyRow("hugo", "size");
    }

    List<Row> rows(int rounds) throws IOException {
        for (int round = 0; round < rounds; round++) round();
        var rows = new ArrayList<Row>();
        var of = String.format(Locale.ROOT, ", %,d articles", articles);
        double clean = times.wall("clean");
        rows.add(Row.of("clean build" + of + ", s", NONE, NONE, "%.1f", clean));
        rows.add(Row.of("– CPU s", NONE, NONE, "%.1f", times.cpu("clean")));
        rows.add(Row.of("an empty Maven run, s", NONE, NONE, RATIO, times.wall("empty")));
        if (wanted.row("hugo")) {
            rows.add(Row.of("– Hugo with related, s", NONE, NONE, "%.1f", times.wall("hugo")));
            rows.add(Row.of("– Hugo without, s", NONE, NONE, "%.1f", times.wall("hugo-without")));
            rows.add(Row.of("clean build beside Hugo with related", .33, .2, RATIO, clean / times.wall("hugo")));
            rows.add(Row.of("the same beside Hugo without", 2, 1, RATIO, clean / times.wall("hugo-without")));
        }
        if (wanted.row("threads"))
            rows.add(Row.of("wall of 1 thread / of 2", 1.6, 1.8, RATIO, times.wall("one") / times.wall("two")));
        if (wanted.row("unchanged")) rows.add(again("nothing changed", "unchanged", .12, .05));
        if (wanted.row("changed")) rows.add(again("one article changed", "changed", .25, .1));
        if (wanted.row("added")) rows.add(again("one article added", "added", .25, .1));
        if (wanted.row("template")) rows.add(again("one template changed", "template", .5, .4));
        if (wanted.row("size") && hasHugo) rows.add(size());
        return rows;
    }

    private Row again(String what, String name, double floor, double aim) {
        double empty = times.wall("empty");
        return Row.of(
                what + ", beside the clean build",
                floor,
                aim,
                "%.3f",
                (times.wall(name) - empty) / (times.wall("clean") - empty));
    }

    private void round() throws IOException {
        times.add("empty", build.clean("-Dbackfile.skip"));
        if (hasHugo) times.add("hugo-without", hugo.build(false));
        if (wanted.row("threads")) {
            times.add("one", build.clean("-Dbackfile.threads=1"));
            times.add("two", build.clean("-Dbackfile.threads=2"));
        }
        times.add("clean", build.clean());
        if (hasHugo) times.add("hugo", hugo.build(true));
        if (wanted.row("unchanged")) times.add("unchanged", build.again());
        if (wanted.row("changed")) {
            corpus.changeOne();
            times.add("changed", build.again());
        }
        if (wanted.row("added")) {
            corpus.addOne();
            times.add("added", build.again());
        }
        if (wanted.row("template")) {
            Files.copy(
                    theme.resolve(ARTICLE_TEMPLATE),
                    templates.resolve(ARTICLE_TEMPLATE),
                    StandardCopyOption.REPLACE_EXISTING);
            build.again("-Dbackfile.templates=" + templates);
            Files.writeString(
                    templates.resolve(ARTICLE_TEMPLATE), "<#-- changed -->\n<!-- x -->", StandardOpenOption.APPEND);
            times.add("template", build.again("-Dbackfile.templates=" + templates));
        }
    }

    private Row size() throws IOException {
        var site = build.site();
        long ours = PageBytes.in(site, path -> path.startsWith("articles") || path.startsWith("print/articles"));
        double ratio = (double) ours / hugo.articleBytes();
        // there is no aim: anything under the floor will do
        return Row.of("bytes of article and print page beside Hugo's page", 3, Math.nextDown(3.0), RATIO, ratio);
    }
}
