package org.backfile.publish;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.backfile.publish.Finding.Kind;
import org.backfile.site.ArticlesData;

/** Whether the pages of articles, the rows of {@code data/articles.jsonl} and the inputs of the manifest speak of the same. */
final class EntryCheck {

    private final Path site;
    private final Consumer<Finding> found;

    private EntryCheck(Path site, Consumer<Finding> found) {
        this.site = site;
        this.found = found;
    }

    /** Checks a site that has such a file; others have been told of as missing it. */
    static void of(Manifest manifest, Path site, Consumer<Finding> found) throws IOException {
        if (Files.isRegularFile(site.resolve(ArticlesData.PATH))) new EntryCheck(site, found).run(manifest);
    }

    private void run(Manifest manifest) throws IOException {
        Set<String> pages = new HashSet<>();
        for (var output : manifest.outputs()) {
            if (output.path().startsWith("articles/") && output.path().endsWith(".html")) pages.add(output.path());
        }
        Set<String> sources = new HashSet<>();
        manifest.inputs().forEach(input -> sources.add(input.source()));
        Set<String> told = new HashSet<>();
        try (var rows = Files.newBufferedReader(site.resolve(ArticlesData.PATH))) {
            for (String row; (row = rows.readLine()) != null; ) check(row, pages, sources, told);
        }
        sources.forEach(source -> add("it has no row for " + source));
        pages.removeAll(told);
        for (String page : pages) {
            if (!leadsOn(page))
                found.accept(new Finding(Kind.NO_ENTRY, page, ArticlesData.PATH + " has no row for it"));
        }
    }

    private void check(String row, Set<String> pages, Set<String> sources, Set<String> told) {
        try {
            var fields = JsonParser.parseString(row).getAsJsonObject();
            String source = fields.get("source").getAsString();
            if (!sources.remove(source)) add("the manifest has no input for its row of " + source);
            if (!fields.has("path")) return;
            String path = fields.get("path").getAsString();
            told.add(path);
            if (!pages.contains(path)) add("its row of " + source + " names a page that is not there: " + path);
        } catch (JsonParseException | IllegalStateException | NullPointerException damaged) {
            add("a row that is no JSON object with a source");
        }
    }

    /** An address that an article had before is a page that leads to the article. */
    private boolean leadsOn(String page) throws IOException {
        Path file = site.resolve(page);
        return !Files.isRegularFile(file)
                || Files.readString(file, StandardCharsets.UTF_8).contains("http-equiv=\"refresh\"");
    }

    private void add(String detail) {
        found.accept(new Finding(Kind.NO_ENTRY, ArticlesData.PATH, detail));
    }
}
