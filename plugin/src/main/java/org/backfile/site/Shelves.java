package org.backfile.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.article.Words;
import org.jspecify.annotations.Nullable;

/** All shelves of one kind, by name. */
final class Shelves {

    private final List<Shelf> shelves;
    private final List<Shelf> singles;
    private final Map<String, Shelf> byName = new HashMap<>();
    private final Map<String, Shelf> byKey = new HashMap<>();
    private final Map<String, List<Shelf>> byParent = new HashMap<>();

    /**
     * @param shelves those that have pages
     * @param singles those of a single article, which are only listed
     */
    Shelves(List<Shelf> shelves, List<Shelf> singles) {
        this.shelves = shelves;
        this.singles = singles;
        for (var shelf : shelves) {
            byName.put(shelf.name(), shelf);
            byKey.putIfAbsent(key(shelf.name()), shelf);
            if (shelf.parent() != null)
                byParent.computeIfAbsent(shelf.parent(), p -> new ArrayList<>()).add(shelf);
        }
    }

    /** Those that have pages. */
    List<Shelf> all() {
        return shelves;
    }

    /** Those of a single article in a large archive, which have no page of their own, by name. */
    List<Shelf> singles() {
        return singles;
    }

    /** With or without pages. */
    int count() {
        return shelves.size() + singles.size();
    }

    boolean isEmpty() {
        return count() == 0;
    }

    /** The shelf with a page that has this name; US and us are two topics, so the very name comes first. */
    @Nullable
    Shelf find(String name) {
        var exact = byName.get(name);
        return exact == null ? byKey.get(key(name)) : exact;
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

    /** Equal for names that share a shelf. */
    static String key(String name) {
        var folded = Words.fold(name);
        return folded.isEmpty() ? name : folded;
    }
}
