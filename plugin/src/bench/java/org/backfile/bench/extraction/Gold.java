package org.backfile.bench.extraction;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that a page holds; {@link Comparison#main} says how it is written down.
 *
 * @param texts those that are accepted; none when the truth is not known, an empty one when there is no article
 * @param authors empty when there are none, or they are not known
 * @param date begins with an ISO 8601 day
 */
record Gold(
        String id,
        String host,
        List<String> texts,
        @Nullable String title,
        List<String> authors,
        @Nullable String date) {

    static List<Gold> read(Path file) throws IOException {
        var all = new ArrayList<Gold>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) all.add(of(JsonParser.parseString(line).getAsJsonObject()));
        }
        return all;
    }

    private static Gold of(JsonObject row) {
        var id = row.get("id").getAsString();
        var texts = new ArrayList<String>();
        var text = string(row, "text");
        var body = string(row, "body");
        if (text != null) texts.add(text);
        else if (body != null && !body.isBlank()) texts.add(body);
        var other = string(row, "text_alt");
        if (other != null) texts.add(other);
        return new Gold(
                id,
                host(row, id),
                List.copyOf(texts),
                string(row, "title"),
                strings(row, "author", "authors"),
                string(row, "published", "date"));
    }

    private static String host(JsonObject row, String id) {
        var host = string(row, "host", "publisher");
        if (host != null) return host;
        var url = string(row, "url");
        if (url == null) return id;
        try {
            var named = URI.create(url).getHost();
            return named == null ? id : named;
        } catch (IllegalArgumentException malformed) {
            return id;
        }
    }

    private static @Nullable String string(JsonObject row, String... keys) {
        for (var key : keys) if (row.get(key) instanceof JsonPrimitive value) return value.getAsString();
        return null;
    }

    private static List<String> strings(JsonObject row, String... keys) {
        for (var key : keys) {
            JsonElement value = row.get(key);
            if (value instanceof JsonPrimitive one) return List.of(one.getAsString());
            if (value instanceof JsonArray list)
                return list.asList().stream().map(JsonElement::getAsString).toList();
        }
        return List.of();
    }
}
