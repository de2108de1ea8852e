package org.backfile.site.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.backfile.article.Metadata;

/** What a search can be narrowed by. */
final class Facets {

    private final Map<String, TreeMap<String, Postings>> kinds = new LinkedHashMap<>();

    void add(int number, Metadata metadata) {
        for (var topic : metadata.topics()) see("topics", topic, number);
        if (metadata.publisher() != null) see("publishers", metadata.publisher(), number);
        if (metadata.language() != null) see("languages", metadata.language(), number);
        if (metadata.published() != null) {
            see("years", Integer.toString(metadata.published().date().getYear()), number);
        }
    }

    /** Each value's list, under its key: {@code #t3} is the fourth topic of {@link #names}. */
    void forEach(BiConsumer<String, Impacts> each) {
        kinds.forEach((kind, values) -> {
            int i = 0;
            for (var list : values.values()) each.accept("#" + kind.charAt(0) + i++, list.flat());
        });
    }

    /** Values and how many articles have them, by kind. */
    Map<String, List<Object>> names() {
        var names = new TreeMap<String, List<Object>>();
        kinds.forEach((kind, values) -> {
            var listed = new ArrayList<Object>();
            values.forEach((value, list) -> listed.add(List.of(value, list.count())));
            names.put(kind, listed);
        });
        return names;
    }

    private void see(String kind, String value, int number) {
        kinds.computeIfAbsent(kind, k -> new TreeMap<>())
                .computeIfAbsent(value, v -> new Postings())
                .see(number, 1);
    }
}
