package org.backfile.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of one topic.
 *
 * @param line in the file, from 1
 * @param topic as pages name it, in any of its spellings
 * @param name as it shall be called; null for as it stands in {@code topic}
 * @param aliases other names that pages have for it
 * @param hidden whether it shall not be seen
 * @param description what it is about
 * @param parent the name of a wider topic
 */
public record TopicRow(
        int line,
        String topic,
        @Nullable String name,
        List<String> aliases,
        boolean hidden,
        @Nullable String description,
        @Nullable String parent) {

    public TopicRow {
        aliases = List.copyOf(aliases);
    }

    /** What the topic is called in the site. */
    public String shown() {
        return name == null ? topic : name;
    }
}
