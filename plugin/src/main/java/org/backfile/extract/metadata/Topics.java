package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** What a story is about, as its page names it. */
final class Topics {

    private static final int LONGEST = 60;
    private static final int MOST = 20;

    private Topics() {}

    static List<String> of(Scan scan, Story story, SiteNames names) {
        var found = new LinkedHashMap<String, String>();
        for (var source : List.of(
                list(story.texts("keywords")),
                list(scan.metas.all("article:tag", "og:article:tag")),
                list(scan.metas.all("news_keywords")),
                list(scan.metas.all("keywords")),
                list(scan.metas.all("parsely-tags", "sailthru.tags")),
                tags(scan))) {
            for (String topic : source) {
                String key = Matching.key(topic);
                if (!key.isEmpty() && topic.length() <= LONGEST && !names.is(topic)) found.putIfAbsent(key, topic);
            }
        }
        return found.values().stream().limit(MOST).toList();
    }

    static List<String> list(List<String> values) {
        var topics = new ArrayList<String>();
        for (String value : values) {
            for (String part : value.split("[,;|、，،]", -1)) {
                String topic = MetaTags.plain(part.replace("#", " "));
                if (!topic.isEmpty()) topics.add(topic);
            }
        }
        return topics;
    }

    private static List<String> tags(Scan scan) {
        var topics = new ArrayList<String>();
        for (var marked : scan.marked) {
            if (!Set.of("tag").contains(marked.element().attr("rel")) || marked.isFurniture()) continue;
            String text = Texts.parts(marked.element(), LONGEST);
            if (text != null && !text.isEmpty())
                topics.add(text.replace("#", "").strip());
        }
        return topics;
    }
}
