package org.backfile.bench.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.backfile.bench.curation.Child;

/** A copy of a folder of articles in which somebody writes. */
final class EditedCorpus {

    private final Path folder;
    private final int articles;
    private int edits;

    EditedCorpus(Path corpus, Path folder) throws IOException {
        this.folder = folder;
        Child.run(List.of("rm", "-rf", folder.toString()));
        Child.run(List.of("cp", "-r", corpus.toString(), folder.toString()));
        try (var files = Files.list(folder)) {
            articles = (int) files.count();
        }
    }

    Path folder() {
        return folder;
    }

    /** An article somewhere in the middle gets another paragraph. */
    void changeOne() throws IOException {
        edits++;
        Files.writeString(
                article(articles / 2 + edits), "\nThis was added in edit " + edits + ".\n", StandardOpenOption.APPEND);
    }

    /** One of them comes once more, under a name, a title and with words of its own. */
    void addOne() throws IOException {
        edits++;
        var text = Files.readString(article(articles / 3 + edits));
        var other =
                text.replaceFirst("title: \"", "title: \"Added " + edits + " ").replace(" the ", " that ");
        Files.writeString(folder.resolve("added" + edits + ".md"), other);
    }

    private Path article(int number) {
        return folder.resolve(String.format(Locale.ROOT, "a%06d.md", number % articles));
    }
}
