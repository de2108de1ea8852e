package org.backfile.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.backfile.article.Article;
import org.backfile.article.Body;
import org.backfile.article.Metadata;
import org.backfile.article.Origin;
import org.backfile.article.Provenance;
import org.backfile.article.Timestamp;
import org.backfile.curate.Archive;
import org.backfile.curate.Entry;
import org.backfile.store.Articles;

/** The folder that {@code speed/make-corpus} makes, as an archive without the cost of extraction. */
final class MarkdownCorpus {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private MarkdownCorpus() {}

    static Archive read(Path folder) throws IOException {
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < files.size(); i++) {
            var source = files.get(i).getFileName().toString();
            var metadata = metadata(Files.readString(files.get(i)).split("---\n", 3)[1]);
            entries.add(new Entry(i, new Origin(source, "", 0), Provenance.UNKNOWN, metadata, 500, null, List.of()));
        }
        entries.sort(Comparator.comparing((Entry e) -> e.metadata().published()).reversed());
        return new Archive(entries, List.of(), List.of(), List.of(), new Articles() {
            @Override
            public int size() {
                return files.size();
            }

            @Override
            public Article get(int number) {
                try {
                    var parts = Files.readString(files.get(number)).split("---\n", 3);
                    var text = parts[2].strip().replaceAll("(?m)^(> |## )", "");
                    var origin = new Origin(files.get(number).getFileName().toString(), "", 0);
                    var body = new Body("", text, List.of(), List.of(), 1);
                    return new Article(origin, Provenance.UNKNOWN, metadata(parts[1]), body, List.of());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    private static Metadata metadata(String frontMatter) {
        var title = "";
        var authors = new ArrayList<String>();
        var topics = new ArrayList<String>();
        Timestamp published = null;
        for (var line : frontMatter.lines().toList()) {
            if (line.startsWith("title:")) title = quoted(line).get(0);
            if (line.startsWith("authors:")) authors.addAll(quoted(line));
            if (line.startsWith("topics:")) topics.addAll(quoted(line));
            if (line.startsWith("date:"))
                published = Timestamp.parse(line.substring(6).strip());
        }
        return new Metadata(title, null, authors, null, null, null, published, null, "en", topics);
    }

    private static List<String> quoted(String line) {
        var values = new ArrayList<String>();
        var m = QUOTED.matcher(line);
        while (m.find()) values.add(m.group(1));
        return values;
    }
}
