package org.backfile.site;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.backfile.curate.Folded;
import org.backfile.curate.Sameness;
import org.jspecify.annotations.Nullable;

/** What the archive is made of, what was left out and why, and how to check it. */
record AboutPage(Edition edition, Press press) {

    /** Files named for one reason; the manifest has them all. */
    private static final int MOST_FILES = 200;

    /** Articles named for a person to look at. */
    private static final int MOST_DOUBTS = 20;

    void write() throws IOException, BrokenTemplateException {
        var archive = edition.archive();
        var text = edition.text();
        int seen = edition.size() + archive.folded().size() + archive.rejected().size();
        var model = new Model()
                .with("title", text.say("nav.about"))
                .with("section", "about.html")
                .with("seen", text.count("files", seen))
                .with("kept", text.number(edition.size()))
                .with("folded", text.number(archive.folded().size()))
                .with("rejected", text.number(archive.rejected().size()))
                .with("figures", figures())
                .with("updated", updated())
                .with("doubts", doubts())
                .with("doubted", text.count("articles", doubted().size()))
                .with("foldedGroups", folded())
                .with("rejectedGroups", rejected());
        press.print("about.html", "about.ftlh", model);
    }

    /** An archive without a single date is given the epoch, which says nothing. */
    private @Nullable String updated() {
        var date = edition.settings().updated().date();
        return date.equals(LocalDate.EPOCH) ? null : edition.dates().day(date);
    }

    private List<Model> figures() {
        var entries = edition.archive().entries();
        var figures = new ArrayList<Model>();
        figure(figures, "publishers", edition.publishers().count());
        figure(figures, "authors", edition.authors().count());
        figure(figures, "topics", edition.topics().count());
        figure(
                figures,
                "languages",
                entries.stream()
                        .map(e -> e.metadata().language())
                        .filter(l -> l != null)
                        .map(l -> l.split("[-_]", -1)[0])
                        .distinct()
                        .count());
        figure(figures, "words", entries.stream().mapToLong(e -> e.words()).sum());
        figure(
                figures,
                "pictures",
                entries.stream().filter(e -> e.picture() != null).count());
        return figures;
    }

    private void figure(List<Model> figures, String key, long count) {
        if (count > 0) figures.add(new Model().with("text", edition.text().count(key, count)));
    }

    /** Articles that the extractor is unsure of or that are not whole, the least sure first. */
    private List<Integer> doubted() {
        return IntStream.range(0, edition.size())
                .filter(i -> edition.entry(i).isUnsure() || edition.entry(i).reason() != null)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(
                                i -> edition.entry(i).confidence())
                        .thenComparing(i -> edition.entry(i).origin().source()))
                .toList();
    }

    private List<Model> doubts() {
        return doubted().stream()
                .limit(MOST_DOUBTS)
                .map(i -> {
                    var entry = edition.entry(i);
                    return new Model()
                            .with("file", entry.origin().source())
                            .with("path", edition.urls().article(i))
                            .with("title", entry.metadata().title())
                            .with("confidence", String.format(Locale.ROOT, "%.2f", entry.confidence()))
                            .with("reason", entry.reason());
                })
                .toList();
    }

    /** By what they are to the articles; the least alike first, as the wrong ones are among them. */
    private List<Model> folded() {
        var rows = new LinkedHashMap<String, List<Model>>();
        for (var kind : Folded.Kind.values()) {
            var label = edition.text().say("about.kind." + kind.name().toLowerCase(Locale.ROOT));
            var copies = edition.archive().folded().stream()
                    .filter(f -> f.kind() == kind)
                    .sorted(Comparator.comparingDouble(Folded::score)
                            .thenComparing(f -> f.origin().source()))
                    .map(this::folded)
                    .toList();
            if (!copies.isEmpty()) rows.put(label, copies);
        }
        return groups(rows);
    }

    private Model folded(Folded copy) {
        var into = edition.entry(copy.into());
        return new Model()
                .with("file", copy.origin().source())
                .with("path", edition.urls().article(copy.into()))
                .with("title", into.metadata().title())
                .with("score", String.format(Locale.ROOT, "%.2f", Math.floor(100 * copy.score()) / 100))
                .with("why", why(copy.sameness()));
    }

    private String why(Sameness sameness) {
        var key = "about.why." + sameness.kind().name().toLowerCase(Locale.ROOT);
        return edition.text().say(key, sameness.other(), sameness.percent());
    }

    private List<Model> rejected() {
        var rows = new LinkedHashMap<String, List<Model>>();
        for (var rejected : edition.archive().rejected()) {
            rows.computeIfAbsent(rejected.reason(), r -> new ArrayList<>())
                    .add(new Model().with("file", rejected.source()));
        }
        return groups(rows);
    }

    private List<Model> groups(Map<String, List<Model>> rows) {
        return rows.entrySet().stream()
                .map(e -> new Model()
                        .with("reason", e.getKey())
                        .with(
                                "count",
                                edition.text().count("files", e.getValue().size()))
                        .with("rows", e.getValue().stream().limit(MOST_FILES).toList())
                        .with("more", e.getValue().size() > MOST_FILES))
                .toList();
    }
}
