package org.backfile.publish;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.publish.Input.Status;
import org.jspecify.annotations.Nullable;

/** Reads a manifest row by row. Keys it doesn't know are passed over: a later Backfile may have written them. */
final class ManifestReader {

    private String generator = "";
    private String version = "";
    private Map<String, String> settings = Map.of();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();

    private ManifestReader() {}

    /** Null when it names another generator; {@link IllegalArgumentException} or {@link IllegalStateException} when damaged. */
    static @Nullable Manifest read(JsonReader in, String expectedGenerator) throws IOException {
        var reader = new ManifestReader();
        try {
            reader.readAll(in);
        } catch (MalformedJsonException | EOFException damaged) {
            throw new IllegalArgumentException(damaged.getMessage(), damaged);
        }
        if (!reader.generator.equals(expectedGenerator)) return null;
        return new Manifest(reader.version, new TreeMap<>(reader.settings), reader.inputs, reader.outputs);
    }

    private void readAll(JsonReader in) throws IOException {
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "generator" -> generator = text(in);
                case "version" -> version = text(in);
                case "settings" -> settings = readRow(in);
                case "inputs" -> {
                    in.beginArray();
                    while (in.hasNext()) inputs.add(input(readRow(in)));
                    in.endArray();
                }
                case "outputs" -> {
                    in.beginArray();
                    while (in.hasNext()) outputs.add(output(readRow(in)));
                    in.endArray();
                }
                default -> in.skipValue();
            }
        }
        in.endObject();
    }

    private static Input input(Map<String, String> row) {
        return new Input(
                need(row, "source"),
                row.get("sha256"),
                Long.parseLong(need(row, "bytes")),
                Status.valueOf(need(row, "status").toUpperCase(Locale.ROOT)),
                row.get("reason"));
    }

    private static Output output(Map<String, String> row) {
        return new Output(need(row, "path"), need(row, "sha256"), Long.parseLong(need(row, "bytes")));
    }

    private static Map<String, String> readRow(JsonReader in) throws IOException {
        var row = new HashMap<String, String>();
        in.beginObject();
        while (in.hasNext()) row.put(in.nextName(), text(in));
        in.endObject();
        return row;
    }

    /** A string or number as text; another program's manifest may hold anything else there. */
    private static String text(JsonReader in) throws IOException {
        return switch (in.peek()) {
            case STRING, NUMBER -> in.nextString();
            default -> {
                in.skipValue();
                yield "";
            }
        };
    }

    private static String need(Map<String, String> row, String key) {
        String value = row.get(key);
        if (value == null) throw new IllegalArgumentException("a row without \"" + key + "\"");
        return value;
    }
}
