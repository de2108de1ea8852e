package org.backfile.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.curate.Entry;
import org.jspecify.annotations.Nullable;

/** Who wrote the articles of a shelf, and where they were filed from, the most frequent first. */
record Company(Edition edition) {

    private static final int MOST = 8;
    /** What occurs less often says nothing of a shelf. */
    private static final int LEAST = 2;

    /** Authors that have shelves themselves. */
    List<Model> people(Shelf shelf) {
        if (shelf.kind() == Shelf.Kind.AUTHORS) return List.of();
        var counts = new HashMap<String, Integer>();
        for (int i : shelf.entries()) {
            edition.entry(i).metadata().authors().stream()
                    .map(edition.authors()::find)
                    .filter(author -> author != null)
                    .map(Shelf::name)
                    .distinct()
                    .forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        return most(counts, name -> {
            var author = edition.authors().find(name);
            return author == null ? null : author.path();
        });
    }

    /** By the datelines. */
    List<Model> places(Shelf shelf) {
        var counts = new HashMap<String, Integer>();
        for (int i : shelf.entries()) {
            Entry entry = edition.entry(i);
            var place = entry.metadata().dateline();
            if (place != null) counts.merge(place, 1, Integer::sum);
        }
        return most(counts, place -> {
            var topic = edition.topics().find(place);
            return topic == null ? null : topic.path();
        });
    }

    private interface Way {
        @Nullable
        String to(String name);
    }

    private List<Model> most(Map<String, Integer> counts, Way way) {
        var found = new ArrayList<Model>();
        counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(e -> found.add(new Model()
                        .with("name", e.getKey())
                        .with("path", way.to(e.getKey()))
                        .with("count", edition.text().number(e.getValue()))));
        return found;
    }
}
