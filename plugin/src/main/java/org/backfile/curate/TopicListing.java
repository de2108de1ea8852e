package org.backfile.curate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.article.Words;

/** Lists the topics with their articles. */
final class TopicListing {

    private static final Comparator<String> BY_NAME =
            Comparator.<String, String>comparing(Words::fold).thenComparing(Comparator.naturalOrder());

    private TopicListing() {}

    /** By name; an article is listed with the topics around its own, too. */
    static List<Topic> of(List<Entry> entries, Vocabulary vocabulary, TopicRules rules) {
        var byName = new TreeMap<String, Set<Integer>>(BY_NAME);
        for (int i = 0; i < entries.size(); i++) {
            var names = new HashSet<String>();
            for (var topic : entries.get(i).metadata().topics()) {
                rules.lineage(topic).filter(name -> !rules.isHidden(name)).forEach(names::add);
            }
            for (var name : names)
                byName.computeIfAbsent(name, n -> new TreeSet<>()).add(i);
        }
        return byName.entrySet().stream()
                .map(e -> topic(e.getKey(), List.copyOf(e.getValue()), vocabulary, rules))
                .toList();
    }

    private static Topic topic(String name, List<Integer> entries, Vocabulary vocabulary, TopicRules rules) {
        var parent = rules.parent(name);
        return new Topic(
                name,
                entries,
                vocabulary.spellings(name),
                rules.description(name),
                parent == null || rules.isHidden(parent) ? null : parent);
    }
}
