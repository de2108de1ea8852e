package org.backfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.backfile.BuildReport.Unsure;
import org.backfile.curate.Archive;
import org.backfile.curate.Entry;
import org.backfile.publish.Input;
import org.backfile.publish.Input.Status;
import org.backfile.publish.Manifest;
import org.backfile.source.TopicTable;
import org.jspecify.annotations.Nullable;

/** What became of every page, for the manifest and for the user. */
final class Accounts {

    private Accounts() {}

    static Manifest manifest(Settings settings, Editor editor, Archive archive) {
        List<Input> inputs = new ArrayList<>();
        for (var entry : archive.entries()) {
            var origin = entry.origin();
            inputs.add(new Input(origin.source(), origin.sha256(), origin.bytes(), Status.KEPT, reservation(entry)));
        }
        for (var copy : archive.folded()) {
            var origin = copy.origin();
            inputs.add(new Input(origin.source(), origin.sha256(), origin.bytes(), Status.DUPLICATE, copy.why()));
        }
        for (var row : archive.rejected())
            inputs.add(new Input(row.source(), row.sha256(), row.bytes(), Status.REJECTED, row.reason()));
        var shaping = new TreeMap<>(settings.forManifest());
        var topics = editor.table().sha256();
        if (topics != null) shaping.put(TopicTable.FILE, topics);
        return new Manifest(settings.version(), shaping, inputs);
    }

    /** What there is to say against an article that was kept. */
    private static @Nullable String reservation(Entry entry) {
        if (entry.reason() != null || !entry.isUnsure()) return entry.reason();
        return String.format(Locale.ROOT, "unsure of the body (confidence %.2f)", entry.confidence());
    }

    /** Counts what came out against what went in; the report refuses a sum that is off. */
    static BuildReport report(Archive archive, Ledger ledger, Editor editor) {
        return new BuildReport(
                ledger.seen(),
                archive.entries().size(),
                archive.folded().size(),
                archive.rejected(),
                archive.entries().stream()
                        .filter(Entry::isUnsure)
                        .map(entry -> new Unsure(entry.origin().source(), entry.confidence()))
                        .toList(),
                editor.problems());
    }
}
