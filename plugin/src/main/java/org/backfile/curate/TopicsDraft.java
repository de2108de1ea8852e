package org.backfile.curate;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.source.TopicRow;
import org.backfile.source.TopicTable;
import org.jspecify.annotations.Nullable;

/** Writes a {@code topics.csv} for an editor to go on from: the rows there are, then every other topic of the archive, the fullest first. */
public final class TopicsDraft {

    private TopicsDraft() {}

    /**
     * Writes all of it.
     *
     * @param rules those of the table, by which the archive was made
     */
    public static void write(Archive archive, TopicTable table, TopicRules rules, Writer out) throws IOException {
        line(out, "topic", "name", "aliases", "hidden", "description", "parent", TopicTable.COUNT);
        for (var row : table.rows()) {
            line(
                    out,
                    row.topic(),
                    row.name(),
                    String.join("; ", row.aliases()),
                    row.hidden() ? "yes" : null,
                    row.description(),
                    row.parent(),
                    count(archive, row));
        }
        var others = archive.topics().stream()
                .filter(topic -> !rules.isShownName(topic.name()))
                .sorted(Comparator.comparingInt(
                        (Topic topic) -> -topic.entries().size()))
                .toList();
        for (var topic : others) {
            line(
                    out,
                    topic.name(),
                    null,
                    otherSpellings(topic),
                    null,
                    topic.description(),
                    topic.parent(),
                    Integer.toString(topic.entries().size()));
        }
    }

    private static @Nullable String count(Archive archive, TopicRow row) {
        return archive.topics().stream()
                .filter(topic -> topic.name().equals(row.shown()))
                .map(topic -> Integer.toString(topic.entries().size()))
                .findFirst()
                .orElse(null);
    }

    private static String otherSpellings(Topic topic) {
        return topic.spellings().stream()
                .filter(s -> !s.equals(topic.name()) && !s.contains(";"))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** RFC 4180, section 2. */
    private static void line(Writer out, @Nullable String... fields) throws IOException {
        out.write(Stream.of(fields).map(TopicsDraft::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String field(@Nullable String value) {
        if (value == null) return "";
        boolean isPlain = value.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
