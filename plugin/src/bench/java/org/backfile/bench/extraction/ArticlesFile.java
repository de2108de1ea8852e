package org.backfile.bench.extraction;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.Backfile;
import org.backfile.Progress;
import org.backfile.Settings;
import org.jspecify.annotations.Nullable;

/** The articles that the goal {@code extract} writes: made, and read again by the ids of their pages. */
final class ArticlesFile {

    private ArticlesFile() {}

    /** The whole line, with what is learned across the folder; nothing of an earlier build is taken over. */
    static void make(Path content, Path file) throws IOException {
        try (var scratch = Scratch.open()) {
            var settings = new Settings(
                    content,
                    scratch.folder().resolve("site"),
                    scratch.folder().resolve("store"),
                    null,
                    "Bench",
                    null,
                    "en",
                    null,
                    false,
                    false,
                    Runtime.getRuntime().availableProcessors(),
                    "bench",
                    "bench");
            new Backfile(settings, Progress.SILENT).extract(file);
        }
    }

    static Map<String, Answer> read(Path file) throws IOException {
        var answers = new LinkedHashMap<String, Answer>();
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank()) continue;
            var row = JsonParser.parseString(line).getAsJsonObject();
            answers.put(id(row.get("source").getAsString()), answer(row));
        }
        return answers;
    }

    /**
     * Adds the rows of another file for the pages that this one lacks. Articles by folds lack the pages whose truth is empty: no
     * model is trained on them, so that the shipped one has not seen them either, and its answers are as fair.
     */
    static void complete(Path file, Path shipped, Path whole) throws IOException {
        var there = read(file).keySet();
        var rows = new ArrayList<>(Files.readAllLines(file));
        for (var line : Files.readAllLines(shipped)) {
            var row = JsonParser.parseString(line).getAsJsonObject();
            if (!there.contains(id(row.get("source").getAsString()))) rows.add(line);
        }
        Files.write(whole, rows);
    }

    static List<String> statuses(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> JsonParser.parseString(line)
                        .getAsJsonObject()
                        .get("status")
                        .getAsString())
                .toList();
    }

    /** The file's name without its folder and types; a slash in an id is written as two underscores. */
    static String id(String source) {
        var name = source.substring(source.lastIndexOf('/') + 1);
        if (name.endsWith(".gz")) name = name.substring(0, name.length() - 3);
        int dot = name.lastIndexOf('.');
        return (dot < 1 ? name : name.substring(0, dot)).replace("__", "/");
    }

    private static Answer answer(JsonObject row) {
        var text = string(row, "text");
        var authors = row.has("authors")
                ? row.getAsJsonArray("authors").asList().stream()
                        .map(JsonElement::getAsString)
                        .toList()
                : List.<String>of();
        return new Answer(text == null ? "" : text, string(row, "title"), authors, string(row, "published"));
    }

    private static @Nullable String string(JsonObject row, String key) {
        return row.has(key) ? row.get(key).getAsString() : null;
    }
}
