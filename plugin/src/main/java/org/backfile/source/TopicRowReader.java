package org.backfile.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.backfile.article.Problem;
import org.jspecify.annotations.Nullable;

/** Makes rows of topics of the rows of a file, by the names of its columns. */
final class TopicRowReader {

    private static final Map<String, String> OTHER_NAMES =
            Map.of("rename", "name", "alias", "aliases", "hide", "hidden");
    private static final Set<String> KNOWN =
            Set.of("topic", "name", "aliases", "hidden", "description", "parent", TopicTable.COUNT);
    private static final Set<String> YES = Set.of("yes", "true", "1", "x", "y");
    private static final Set<String> NO = Set.of("", "no", "false", "0", "n");

    private final List<TopicRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private int width;

    /** The first row names the columns. */
    void read(List<Csv.Row> all) {
        if (all.isEmpty() || !readHeader(all.get(0))) return;
        all.subList(1, all.size()).forEach(this::read);
    }

    List<TopicRow> rows() {
        return rows;
    }

    List<Problem> problems() {
        return problems;
    }

    void problem(int line, String message) {
        problems.add(new Problem(TopicTable.FILE, "line " + line + ": " + message));
    }

    private boolean readHeader(Csv.Row header) {
        width = header.fields().size();
        for (int i = 0; i < width; i++) {
            var given = header.fields().get(i).strip();
            var lower = given.toLowerCase(Locale.ROOT);
            var name = OTHER_NAMES.getOrDefault(lower, lower);
            boolean isSecond = columns.putIfAbsent(name, i) != null;
            if (!KNOWN.contains(name) && !name.isEmpty())
                problem(header.line(), "the column “" + given + "” is not known; it was passed over");
            else if (isSecond && !name.isEmpty())
                problem(header.line(), "there are two columns “" + name + "”; the first one counts");
        }
        if (columns.containsKey("topic")) return true;
        problems.clear();
        boolean hasSemicolons = width == 1 && header.fields().get(0).contains(";");
        problem(
                header.line(),
                hasSemicolons
                        ? "the columns are separated by semicolons; save the file with commas between them"
                        : "there is no column “topic”; the first line must name the columns:"
                                + " topic,name,aliases,hidden,description,parent");
        return false;
    }

    private void read(Csv.Row row) {
        if (row.fields().size() > width) {
            problem(
                    row.line(),
                    "has " + row.fields().size() + " fields, but there are " + width
                            + " columns; a field with a comma in it must stand in quotation marks. The row was passed over");
            return;
        }
        var topic = field(row, "topic");
        if (topic == null) {
            problem(row.line(), "names no topic; the row was passed over");
            return;
        }
        var aliases = Objects.requireNonNullElse(field(row, "aliases"), "");
        rows.add(new TopicRow(
                row.line(),
                topic,
                field(row, "name"),
                Arrays.stream(aliases.split(";", -1))
                        .map(String::strip)
                        .filter(a -> !a.isEmpty())
                        .toList(),
                isHidden(row),
                field(row, "description"),
                field(row, "parent")));
    }

    private boolean isHidden(Csv.Row row) {
        var given = Objects.requireNonNullElse(field(row, "hidden"), "");
        var lower = given.toLowerCase(Locale.ROOT);
        if (!YES.contains(lower) && !NO.contains(lower))
            problem(row.line(), "“" + given + "” is neither yes nor no, so the topic is not hidden");
        return YES.contains(lower);
    }

    /** White space collapsed; null when there is nothing. */
    private @Nullable String field(Csv.Row row, String column) {
        Integer i = columns.get(column);
        if (i == null || i >= row.fields().size()) return null;
        var value = row.fields().get(i).strip().replaceAll("\\s+", " ");
        return value.isEmpty() ? null : value;
    }
}
