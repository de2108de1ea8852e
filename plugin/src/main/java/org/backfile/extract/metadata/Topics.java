package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a story is about, as its page names it. Pages carry several lists of keywords, some filled by hand, some by machines, some
 * with codes: the list is taken that agrees best with the others, is short, and is of a kind that editors keep.
 */
final class Topics {

    private static final int FEW = 10;
    private static final int HEADLINE_WORDS = 3;
    private static final double AGREEMENT = 0.5;
    private static final double PER_TOPIC = 0.02;
    private static final double SINGLE = 0.5;

    /** Topics by their key, as one source lists them. */
    private record Source(double weight, Map<String, String> topics) {}

    private Topics() {}

    static List<String> of(Scan scan, Story story, SiteNames names, Vicinity vicinity) {
        var wording = new TopicWords(names);
        var sources = new ArrayList<Source>();
        add(sources, 0.5, wording.list(scan.metas.all("article:tag", "og:article:tag", "article:tags")));
        add(sources, 0.1, wording.each(new TagLists(scan, vicinity).find()));
        add(sources, 0.4, wording.list(scan.metas.all("news_keywords")));
        add(sources, 0.3, wording.list(scan.metas.all("parsely-tags")));
        add(sources, 0.2, wording.list(scan.metas.all("keywords")));
        add(sources, 0.2, wording.list(scan.metas.all("sailthru.tags")));
        add(sources, 0.1, wording.list(story.texts("keywords")));
        if (sources.isEmpty()) add(sources, 0, wording.list(story.texts("about")));
        if (sources.isEmpty()) return List.of();
        var words = headlineWords(scan, vicinity);
        return sources.stream()
                .filter(source -> !isHeadline(source, words))
                .max(Comparator.comparingDouble(source -> score(source, sources)))
                .map(best -> told(best, scan))
                .orElse(List.of());
    }

    /** Long lists are padded with codes and neighbouring subjects: of them only those that the page's text names. */
    private static List<String> told(Source source, Scan scan) {
        if (source.topics().size() <= FEW) return List.copyOf(source.topics().values());
        var text = new StringBuilder(" ");
        for (var line : scan.lines) {
            if (!line.isFurniture()) text.append(Matching.key(line.text())).append(' ');
        }
        var told = source.topics().entrySet().stream()
                .filter(topic -> text.indexOf(topic.getKey()) >= 0)
                .map(Map.Entry::getValue)
                .toList();
        return told.size() < 2 ? List.copyOf(source.topics().values()) : told;
    }

    /** Some systems fill the list with the words of the headline, or of the address made from it. */
    private static boolean isHeadline(Source source, Set<String> words) {
        return source.topics().size() >= HEADLINE_WORDS
                && source.topics().entrySet().stream()
                        .allMatch(topic -> words.contains(topic.getKey())
                                && topic.getValue().chars().noneMatch(Character::isUpperCase));
    }

    private static Set<String> headlineWords(Scan scan, Vicinity vicinity) {
        var words = new HashSet<String>();
        var texts = new ArrayList<>(scan.metas.all("og:title", "og:url"));
        texts.add(scan.titleTag);
        if (vicinity.headline() < scan.lines.size())
            texts.add(scan.lines.get(vicinity.headline()).text());
        for (String text : texts) words.addAll(List.of(Matching.key(text).split(" ", -1)));
        return words;
    }

    private static void add(List<Source> sources, double weight, List<String> topics) {
        var byKey = new LinkedHashMap<String, String>();
        for (String topic : topics) byKey.putIfAbsent(Matching.key(topic), topic);
        if (!byKey.isEmpty()) sources.add(new Source(weight, byKey));
    }

    private static double score(Source source, List<Source> all) {
        var counts = new HashMap<String, Integer>();
        for (var other : all) other.topics().keySet().forEach(key -> counts.merge(key, 1, Integer::sum));
        int size = source.topics().size();
        long agreed = source.topics().keySet().stream()
                .filter(key -> counts.getOrDefault(key, 0) > 1)
                .count();
        return source.weight() + AGREEMENT * agreed / size - PER_TOPIC * size - (size == 1 ? SINGLE : 0);
    }
}
