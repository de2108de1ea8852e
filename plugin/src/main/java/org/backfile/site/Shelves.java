package org.backfile.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backfile.article.Words;
import org.backfile.curate.Archive;
import org.backfile.curate.Entry;
import org.jspecify.annotations.Nullable;

/** All shelves of one kind, by name. */
final class Shelves {

    private final List<Shelf> shelves;
    private final Map<String, Shelf> byKey = new HashMap<>();
    private final Map<String, List<Shelf>> byParent = new HashMap<>();

    private Shelves(List<Shelf> shelves) {
        this.shelves = shelves;
        for (var shelf : shelves) {
            byKey.put(key(shelf.name()), shelf);
            if (shelf.parent() != null)
                byParent.computeIfAbsent(shelf.parent(), p -> new ArrayList<>()).add(shelf);
        }
    }

    static Shelves ofTopics(Archive archive) {
        var slugs = new Slugs();
        return new Shelves(archive.topics().stream()
                .filter(t -> !t.entries().isEmpty())
                .map(t -> new Shelf(
                        Shelf.Kind.TOPICS,
                        t.name(),
                        slugs.give(t.name(), t.name()),
                        t.entries(),
                        t.description(),
                        t.parent()))
                .toList());
    }

    /** One shelf per name; names that differ in case, accents or punctuation alone share one. */
    static Shelves ofNames(Shelf.Kind kind, Archive archive, Function<Entry, List<String>> names) {
        var entries = new LinkedHashMap<String, List<Integer>>();
        var spellings = new HashMap<String, Map<String, Integer>>();
        for (int i = 0; i < archive.entries().size(); i++) {
            for (var name : names.apply(archive.entries().get(i))) {
                var key = key(name);
                spellings.computeIfAbsent(key, k -> new HashMap<>()).merge(name, 1, Integer::sum);
                var list = entries.computeIfAbsent(key, k -> new ArrayList<>());
                if (list.isEmpty() || list.get(list.size() - 1) != i) list.add(i);
            }
        }
        var slugs = new Slugs();
        return new Shelves(entries.keySet().stream()
                .sorted()
                .map(key -> {
                    var name = usual(spellings.getOrDefault(key, Map.of()));
                    return new Shelf(kind, name, slugs.give(name, key), entries.getOrDefault(key, List.of()));
                })
                .toList());
    }

    List<Shelf> all() {
        return shelves;
    }

    boolean isEmpty() {
        return shelves.isEmpty();
    }

    @Nullable
    Shelf find(String name) {
        return byKey.get(key(name));
    }

    /** The topics within a wider one, by name. */
    List<Shelf> within(String parent) {
        return byParent.getOrDefault(parent, List.of());
    }

    /** The fullest first; then by name. */
    List<Shelf> byWeight() {
        return shelves.stream()
                .sorted(Comparator.comparingInt((Shelf s) -> -s.entries().size())
                        .thenComparing(Shelf::name))
                .toList();
    }

    private static String usual(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static String key(String name) {
        var folded = Words.fold(name);
        return folded.isEmpty() ? name : folded;
    }
}
