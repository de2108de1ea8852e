package org.backfile.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.backfile.article.Timestamp;
import org.backfile.curate.Folded;
import org.backfile.curate.PageAddress;
import org.jspecify.annotations.Nullable;

/** What was folded into each article: the same page saved at other times, what others published, other copies. */
final class Copies {

    private static final Comparator<Folded> LATEST_FIRST = Comparator.<Folded, Timestamp>comparing(
                    f -> f.provenance().savedAt(), Comparator.nullsLast(Comparator.<Timestamp>reverseOrder()))
            .thenComparing(f -> f.origin().source());

    private final Edition edition;
    private final Map<Integer, List<Folded>> copies = new HashMap<>();

    Copies(Edition edition) {
        this.edition = edition;
        for (var folded : edition.archive().folded())
            copies.computeIfAbsent(folded.into(), i -> new ArrayList<>()).add(folded);
    }

    /** Lists for the provenance of an article, each there only if it has something; and how often its page was saved, and when. */
    Model of(int index) {
        return new Model()
                .with("saved", saved(index))
                .with("reprints", list(index, Folded.Kind.REPRINT))
                .with("captures", list(index, Folded.Kind.CAPTURE))
                .with("copies", list(index, Folded.Kind.COPY));
    }

    /** "3 March 2024", or "3 times, last on 3 March 2024". */
    private @Nullable String saved(int index) {
        var captures = of(index, Folded.Kind.CAPTURE);
        var last = Stream.concat(
                        Stream.of(edition.entry(index).provenance()),
                        captures.stream().map(Folded::provenance))
                .map(provenance -> provenance.savedAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(edition.dates()::moment)
                .orElse(null);
        if (captures.isEmpty()) return last;
        var times = edition.text().count("times", captures.size() + 1L);
        return last == null ? times : edition.text().say("source.lastOn", times, last);
    }

    private List<Model> list(int index, Folded.Kind kind) {
        return of(index, kind).stream().sorted(LATEST_FIRST).map(this::copy).toList();
    }

    private List<Folded> of(int index, Folded.Kind kind) {
        return copies.getOrDefault(index, List.of()).stream()
                .filter(f -> f.kind() == kind)
                .toList();
    }

    private Model copy(Folded copy) {
        var date = copy.kind() == Folded.Kind.REPRINT
                ? copy.published()
                : copy.provenance().savedAt();
        return new Model()
                .with("file", copy.origin().source())
                .with("url", Links.web(copy.provenance().url()))
                .with("name", name(copy))
                .with("date", date == null ? null : edition.dates().day(date.date()))
                .with("share", share(copy));
    }

    /** Whose it is, where that is another's: by the address if the page does not say. */
    private static @Nullable String name(Folded copy) {
        if (copy.kind() != Folded.Kind.REPRINT) return null;
        return copy.publisher() == null ? PageAddress.site(copy.provenance().url()) : copy.publisher();
    }

    private String share(Folded copy) {
        var text = edition.text();
        return copy.isSame()
                ? text.say("source.same")
                : text.say("source.common", text.number((long) Math.floor(100 * copy.score())));
    }
}
