package org.backfile.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.backfile.article.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The file in which an editor renames, merges, hides, describes and nests topics: {@code topics.csv} in the root of the content folder
 * (RFC 4180, UTF-8, columns by name). It is no page.
 *
 * @param rows those that can be used, in their order
 * @param problems with the others
 * @param sha256 of the file's bytes; null without a file
 */
public record TopicTable(
        List<TopicRow> rows,
        List<Problem> problems,
        @Nullable String sha256) {

    /** Its name. */
    public static final String FILE = "topics.csv";
    /** A column that drafts have for the editor's information. */
    public static final String COUNT = "articles";

    /** When the editor says nothing. */
    public static final TopicTable NONE = new TopicTable(List.of(), List.of(), null);

    public TopicTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Reads the file of a content folder, if there is one. Whatever is wrong with it is a problem, never an exception. */
    public static TopicTable read(Path content) {
        var file = content.resolve(FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return NONE;
        try {
            if (!file.toRealPath().startsWith(content.toRealPath()))
                return unusable("is a link out of the content folder and was not followed");
            var bytes = FileBytes.read(file, Limits.DEFAULT.pageBytes());
            if (!bytes.isWhole()) return unusable("is too large; was it meant for something else?");
            return parse(bytes);
        } catch (IOException e) {
            return unusable(ReadFailure.of(e));
        }
    }

    private static TopicTable parse(FileBytes bytes) {
        var reader = new TopicRowReader();
        var utf8 = Utf8.scan(bytes.bytes(), 0);
        if (!utf8.isValid() || utf8.end() < bytes.bytes().length)
            return unusable("is not UTF-8; save it as “CSV UTF-8”");
        var text = utf8.decode(bytes.bytes(), 0);
        try {
            reader.read(Csv.read(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CsvFault fault) {
            reader.read(fault.before());
            reader.problem(fault.line(), fault.getMessage() + "; nothing was read from here on");
        }
        return new TopicTable(reader.rows(), reader.problems(), bytes.sha256());
    }

    private static TopicTable unusable(String message) {
        return new TopicTable(List.of(), List.of(new Problem(FILE, message)), null);
    }
}
