package org.backfile.bench.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Results side by side, as Markdown. */
final class Table {

    private final List<Gold> golds;
    private final List<String> hosts;
    private final Result base;
    private final Cost parse;

    /** @param base the one that the others are compared with, page by page */
    Table(List<Gold> golds, Result base, Cost parse) {
        this.golds = golds;
        this.hosts = golds.stream()
                .filter(gold -> !gold.texts().isEmpty())
                .map(Gold::host)
                .toList();
        this.base = base;
        this.parse = parse;
    }

    List<String> of(List<Result> results) {
        var lines = new ArrayList<String>();
        lines.add("| extractor | word F1 [95 %] | beside " + base.name()
                + " [95 %] | precision | recall | 4-gram F1 | title | authors | date | empty | failed"
                + " | pages/s | CPU beside parse |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (var result : results) lines.add(line(result));
        lines.add(String.format(
                Locale.ROOT, "| jsoup's parse alone | | | | | | | | | | | %.1f | 1.00 |", 1 / parse.seconds()));
        return lines;
    }

    private String line(Result result) {
        var scores = result.scores(golds);
        var f1 = Result.f1(scores);
        var baseF1 = Result.f1(base.scores(golds));
        var gain = new double[f1.length];
        for (int i = 0; i < gain.length; i++) gain[i] = f1[i] - baseF1[i];
        var cost = result.cost();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.4f | %.4f | %.4f | %s | %d | %d | %s |",
                result.name(),
                Bootstrap.of(hosts, f1),
                result.equals(base) ? "" : Bootstrap.of(hosts, gain).signed(),
                Result.mean(scores, TextScore::precision),
                Result.mean(scores, TextScore::recall),
                Result.windowF1(scores),
                result.fields(golds),
                result.empty(golds),
                result.failures(),
                cost.isKnown()
                        ? String.format(
                                Locale.ROOT, "%.1f | %.2f", 1 / cost.seconds(), cost.cpuSeconds() / parse.cpuSeconds())
                        : "– | –");
    }
}
