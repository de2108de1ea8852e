package org.backfile.bench.curation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What is known of an article of a set for related articles.
 *
 * @param date empty when unknown
 * @param labels its topics
 * @param links the articles its authors linked to
 */
record Truth(String id, String date, String text, List<String> labels, List<String> links) {

    static List<Truth> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> of(JsonParser.parseString(line).getAsJsonObject()))
                    .toList();
        }
    }

    /** The id of the page with this source. */
    static String id(String source) {
        var name = source.substring(source.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.')).replace("__", "/");
    }

    private static Truth of(JsonObject row) {
        var date = row.get("date");
        return new Truth(
                row.get("id").getAsString(),
                date == null || date.isJsonNull() ? "" : date.getAsString(),
                row.get("text").getAsString(),
                strings(row.get("labels")),
                strings(row.get("links")));
    }

    private static List<String> strings(JsonElement list) {
        if (list == null || list.isJsonNull()) return List.of();
        return list.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }
}
