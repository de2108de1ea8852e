package org.backfile.publish;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.publish.Input.Status;
import org.backfile.source.SourceOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a site was made from and what it consists of: {@code manifest.json} at its root. The same build gives the same bytes on
 * any machine, so nothing here may name a folder of the machine.
 *
 * @param version of Backfile
 * @param settings those that shape the site, by name
 * @param inputs every source page, by source
 * @param outputs every file of the site but the manifest itself, by path
 */
public record Manifest(String version, SortedMap<String, String> settings, List<Input> inputs, List<Output> outputs) {

    /** Its name in the site. */
    public static final String FILE = "manifest.json";

    /** Beside it, the same hashes and the manifest's own, a line each, as {@code sha256sum -c} reads them. */
    public static final String SUMS = "manifest.sha256";

    private static final String GENERATOR = "Backfile";

    public Manifest {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        inputs = inputs.stream()
                .sorted(Comparator.comparing(Input::source, SourceOrder.BY_CODE_POINT))
                .toList();
        outputs = outputs.stream()
                .sorted(Comparator.comparing(Output::path, SourceOrder.BY_CODE_POINT))
                .toList();
    }

    /** Before the site is written. */
    public Manifest(String version, Map<String, String> settings, List<Input> inputs) {
        this(version, new TreeMap<>(settings), inputs, List.of());
    }

    Manifest withOutputs(List<Output> written) {
        return new Manifest(version, settings, inputs, written);
    }

    public long count(Status status) {
        return inputs.stream().filter(input -> input.status() == status).count();
    }

    /** One row to a line, so that two manifests can be compared with common tools. */
    void write(Writer out) throws IOException {
        var counts = new JsonObject();
        counts.addProperty("seen", inputs.size());
        for (var status : Status.values()) counts.addProperty(word(status), count(status));
        counts.addProperty("files", outputs.size());
        var chosen = new JsonObject();
        settings.forEach(chosen::addProperty);

        out.write("{\n\"generator\":\"" + GENERATOR + "\",\n\"version\":\"" + version + "\",\n\"settings\":" + chosen);
        out.write(",\n\"counts\":" + counts + ",\n\"inputs\":[");
        writeRows(out, inputs.stream().map(Manifest::row).iterator());
        out.write("],\n\"outputs\":[");
        writeRows(out, outputs.stream().map(Manifest::row).iterator());
        out.write("]\n}\n");
    }

    /**
     * The manifest of a site; null when the folder has none, or one of another program's.
     *
     * @throws IOException when it can't be read or is damaged; the message says where
     */
    public static @Nullable Manifest read(Path site) throws IOException {
        Path file = site.resolve(FILE);
        if (!Files.isRegularFile(file)) return null;
        try (var in = new JsonReader(Files.newBufferedReader(file))) {
            return ManifestReader.read(in, GENERATOR);
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException damaged) {
            throw new IOException(file + " is damaged: " + damaged.getMessage(), damaged);
        }
    }

    /** Whether this is the manifest in one of its forms. */
    static boolean isOf(String path) {
        return path.equals(FILE) || path.equals(SUMS);
    }

    /** The names a site may hold need no escapes: none has a line break or a backslash. */
    void writeSums(Writer out, String own) throws IOException {
        for (var output : outputs) out.write(output.sha256() + "  " + output.path() + "\n");
        out.write(own + "  " + FILE + "\n");
    }

    static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static void writeRows(Writer out, Iterator<JsonObject> rows) throws IOException {
        for (String separator = "\n"; rows.hasNext(); separator = ",\n") out.write(separator + rows.next());
    }

    private static JsonObject row(Input input) {
        var row = new JsonObject();
        row.addProperty("source", input.source());
        if (input.sha256() != null) row.addProperty("sha256", input.sha256());
        row.addProperty("bytes", input.bytes());
        row.addProperty("status", word(input.status()));
        if (input.reason() != null) row.addProperty("reason", input.reason());
        return row;
    }

    private static JsonObject row(Output output) {
        var row = new JsonObject();
        row.addProperty("path", output.path());
        row.addProperty("sha256", output.sha256());
        row.addProperty("bytes", output.bytes());
        return row;
    }
}
