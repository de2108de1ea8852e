package org.backfile.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands before and after an article: in time, and in the topics that say most about it. */
record Neighbours(Edition edition, Lines lines) {

    private static final int MOST_TOPICS = 2;

    Model of(int index) {
        var newer = index == 0 ? null : index - 1;
        var older = index + 1 == edition.size() ? null : index + 1;
        return new Model()
                .with("newer", line(newer))
                .with("older", line(older))
                .with(
                        "along",
                        topics(index).stream()
                                .map(t -> along(t, index, older, newer))
                                .filter(m -> m.fields().containsKey("older")
                                        || m.fields().containsKey("newer"))
                                .limit(MOST_TOPICS)
                                .toList());
    }

    /** The rarest first: they lead to what can't be met by turning the pages of the calendar. */
    private List<Shelf> topics(int index) {
        var shelves = new ArrayList<Shelf>();
        for (var name : edition.entry(index).metadata().topics()) {
            var shelf = edition.topics().find(name);
            if (shelf != null && !shelves.contains(shelf)) shelves.add(shelf);
        }
        shelves.sort(Comparator.comparingInt(s -> s.entries().size()));
        return shelves;
    }

    /** Without those that stand next in time anyway. */
    private Model along(Shelf topic, int index, @Nullable Integer olderInTime, @Nullable Integer newerInTime) {
        var entries = topic.entries();
        int at = Collections.binarySearch(entries, index);
        var newer = at < 1 ? null : entries.get(at - 1);
        var older = at < 0 || at + 1 == entries.size() ? null : entries.get(at + 1);
        return new Model()
                .with("name", topic.name())
                .with("path", topic.path())
                .with("newer", Objects.equals(newer, newerInTime) ? null : line(newer))
                .with("older", Objects.equals(older, olderInTime) ? null : line(older));
    }

    private @Nullable Model line(@Nullable Integer index) {
        return index == null ? null : lines.of(index);
    }
}
