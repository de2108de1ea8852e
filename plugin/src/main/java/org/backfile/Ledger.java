package org.backfile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.article.Article;
import org.backfile.article.Extraction;
import org.backfile.article.Figure;
import org.backfile.article.Rejected;
import org.backfile.source.SourceOrder;

/** What was taken in: how many pages, which ones were rejected, which pictures they hold. Thread-safe. */
final class Ledger {

    private static final int SHOWN = 5;

    private final AtomicInteger seen = new AtomicInteger();
    private final Queue<Rejected> rejected = new ConcurrentLinkedQueue<>();

    /** {@code media/<name>} of each article that has any, by source. */
    private final Map<String, List<String>> pictures = new ConcurrentHashMap<>();

    void note(Extraction extraction) {
        seen.incrementAndGet();
        if (extraction instanceof Rejected row) rejected.add(row);
        if (extraction instanceof Article article) {
            var held = article.body().figures().stream()
                    .filter(Figure::isHeld)
                    .map(Figure::src)
                    .toList();
            if (!held.isEmpty()) pictures.put(article.source(), held);
        }
    }

    int seen() {
        return seen.get();
    }

    List<Rejected> rejected() {
        return rejected.stream()
                .sorted(Comparator.comparing(Rejected::source, SourceOrder.BY_CODE_POINT))
                .toList();
    }

    /** The pictures of some articles, each once and in order. */
    Set<String> pictures(Iterable<String> sources) {
        var wanted = new TreeSet<String>();
        for (String source : sources) wanted.addAll(pictures.getOrDefault(source, List.of()));
        return wanted;
    }

    /** For a user who would rather have no site than an incomplete one. */
    void refuseRejected() {
        var rows = rejected();
        if (rows.isEmpty()) return;
        var message = new StringBuilder(rows.size() == 1 ? "1 page was" : rows.size() + " pages were")
                .append(" rejected, and backfile.strict is on. Mend or remove them, or build without it:");
        rows.stream()
                .limit(SHOWN)
                .forEach(row ->
                        message.append("\n  ").append(row.source()).append(": ").append(row.reason()));
        if (rows.size() > SHOWN)
            message.append("\n  and ").append(rows.size() - SHOWN).append(" more");
        throw new Unbuildable(message.toString());
    }
}
