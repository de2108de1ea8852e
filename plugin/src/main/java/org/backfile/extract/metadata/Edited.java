package org.backfile.extract.metadata;

import java.util.List;
import org.backfile.article.Metadata;
import org.backfile.article.Timestamp;
import org.backfile.source.FrontMatter;

/** What the editor says of a page wins over everything found in it, in every format. */
public final class Edited {

    private Edited() {}

    /** The fields as the editor gives them, the others as they were found. */
    public static Metadata by(FrontMatter editor, Metadata found) {
        String title = editor.title();
        Timestamp date = editor.date();
        return new Metadata(
                title != null && !title.isBlank() ? title : found.title(),
                editor.summary() != null ? editor.summary() : found.standfirst(),
                either(editor.authors(), found.authors()),
                found.agency(),
                editor.publisher() != null ? editor.publisher() : found.publisher(),
                found.dateline(),
                date != null ? date : found.published(),
                found.modified(),
                editor.language() != null ? editor.language() : found.language(),
                either(editor.topics(), found.topics()));
    }

    private static List<String> either(List<String> first, List<String> second) {
        return first.isEmpty() ? second : first;
    }
}
