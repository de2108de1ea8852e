package org.backfile.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backfile.curate.Archive;
import org.backfile.curate.Entry;
import org.backfile.curate.Topic;
import org.backfile.curate.TopicName;

/**
 * Puts the articles on shelves. In a large archive a shelf of a single article gets no page of its own; and a name that is none, such as
 * "admin", has no shelf.
 */
record Shelving(Archive archive) {

    /** From so many articles on an archive is large. */
    static final int LARGE = 200;

    /** One shelf per topic; those that an editor describes, or that others are within, have a page in any case. */
    Shelves topics() {
        var slugs = new Slugs();
        var wider = archive.topics().stream().map(Topic::parent).collect(Collectors.toSet());
        var paged = new ArrayList<Shelf>();
        var singles = new ArrayList<Shelf>();
        for (var topic : archive.topics()) {
            if (topic.entries().isEmpty()) continue;
            boolean isEditors = topic.description() != null || topic.parent() != null || wider.contains(topic.name());
            boolean isSingle = isSingle(topic.entries()) && !isEditors;
            var slug = isSingle ? "" : slugs.give(topic.name(), topic.name(), TopicName.needsMore(topic.name()));
            var shelf = new Shelf(
                    Shelf.Kind.TOPICS, topic.name(), slug, topic.entries(), topic.description(), topic.parent());
            (isSingle ? singles : paged).add(shelf);
        }
        return new Shelves(paged, singles);
    }

    /** One shelf per author; not for what stands in a byline and is no person. */
    Shelves authors() {
        var names = new BylineNames(archive.entries());
        return named(
                Shelf.Kind.AUTHORS,
                e -> e.metadata().authors().stream().filter(names::isPerson).toList());
    }

    Shelves publishers() {
        return named(Shelf.Kind.PUBLISHERS, e -> {
            var publisher = e.metadata().publisher();
            return publisher == null || !BylineNames.isPublisher(publisher) ? List.of() : List.of(publisher);
        });
    }

    /** One shelf per name; names that differ in case, accents or punctuation alone share one. */
    private Shelves named(Shelf.Kind kind, Function<Entry, List<String>> names) {
        var entries = new TreeMap<String, List<Integer>>();
        var spellings = new HashMap<String, Map<String, Integer>>();
        for (int i = 0; i < archive.entries().size(); i++) {
            for (var name : names.apply(archive.entries().get(i))) {
                var key = Shelves.key(name);
                spellings.computeIfAbsent(key, k -> new HashMap<>()).merge(name, 1, Integer::sum);
                var list = entries.computeIfAbsent(key, k -> new ArrayList<>());
                if (list.isEmpty() || list.get(list.size() - 1) != i) list.add(i);
            }
        }
        var slugs = new Slugs();
        var paged = new ArrayList<Shelf>();
        var singles = new ArrayList<Shelf>();
        entries.forEach((key, list) -> {
            var name = usual(spellings.getOrDefault(key, Map.of()));
            if (isSingle(list)) singles.add(new Shelf(kind, name, "", list));
            else paged.add(new Shelf(kind, name, slugs.give(name, key, false), list));
        });
        return new Shelves(paged, singles);
    }

    private boolean isSingle(List<Integer> entries) {
        return entries.size() == 1 && archive.entries().size() >= LARGE;
    }

    private static String usual(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
