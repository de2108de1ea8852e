package org.backfile.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.backfile.article.Article;
import org.backfile.article.Body;
import org.backfile.article.Metadata;
import org.backfile.article.Origin;
import org.backfile.article.Provenance;
import org.backfile.article.Timestamp;
import org.backfile.store.Articles;
import org.jspecify.annotations.Nullable;

/** The articles of a set, read straight from its JSON lines, in memory. */
record EvaluationArticles(List<Article> all) implements Articles {

    static EvaluationArticles read(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file);
                var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return new EvaluationArticles(lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> article(JsonParser.parseString(line).getAsJsonObject()))
                    .sorted(Comparator.comparing(Article::source))
                    .toList());
        }
    }

    /** The newest 30 % as if their pages named no topics, which {@code score} asks for. */
    EvaluationArticles withoutTopicsOfTheNewest() {
        var byDate = all.stream()
                .sorted(Comparator.comparing(EvaluationArticles::day).thenComparing(Article::source))
                .toList();
        int older = byDate.size() - (int) (byDate.size() * 0.3);
        var newest = Set.copyOf(byDate.subList(older, byDate.size()));
        return new EvaluationArticles(
                all.stream().map(a -> newest.contains(a) ? withoutTopics(a) : a).toList());
    }

    private static String day(Article article) {
        var published = article.metadata().published();
        return published == null ? "" : published.iso();
    }

    private static Article withoutTopics(Article a) {
        return new Article(a.origin(), a.provenance(), a.metadata().withTopics(List.of()), a.body(), a.related());
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public Article get(int number) {
        return all.get(number);
    }

    private static Article article(JsonObject row) {
        var text = row.get("text").getAsString();
        var origin = new Origin(row.get("id").getAsString().replace("/", "__") + ".md", "", text.length());
        var title = row.get("title").getAsString();
        var metadata = new Metadata(
                title, null, strings(row, "authors"), null, null, null, date(row), null, null, strings(row, "labels"));
        return new Article(
                origin, Provenance.UNKNOWN, metadata, new Body("", text, List.of(), List.of(), 1), List.of());
    }

    private static @Nullable Timestamp date(JsonObject row) {
        var date = row.get("date");
        return date == null || date.isJsonNull()
                ? null
                : Timestamp.parse(date.getAsString().substring(0, 10));
    }

    private static List<String> strings(JsonObject row, String key) {
        var list = row.get(key);
        if (list == null || list.isJsonNull()) return List.of();
        return list.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }
}
