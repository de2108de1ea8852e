package org.backfile.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.backfile.curate.Entry;
import org.jspecify.annotations.Nullable;

/** An article as a RIS record, which Zotero, EndNote, Mendeley and library catalogues read. */
final class Ris {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(Entry entry) {
        var record = new Ris();
        record.write(entry);
        return record.lines.toString();
    }

    private void write(Entry entry) {
        var metadata = entry.metadata();
        line("TY", "NEWS");
        line("TI", metadata.title());
        for (var author : metadata.authors()) line("AU", author);
        line("T2", metadata.publisher() == null ? metadata.agency() : metadata.publisher());
        var published = metadata.published();
        if (published != null) {
            line("PY", Integer.toString(published.date().getYear()));
            line("DA", date(published.date()));
        }
        line("AB", metadata.standfirst());
        for (var topic : metadata.topics()) line("KW", topic);
        line("LA", metadata.language());
        line("UR", Links.web(entry.provenance().url()));
        var saved = entry.provenance().savedAt();
        if (saved != null) line("Y2", date(saved.date()));
        lines.append("ER  - \r\n");
    }

    private void line(String tag, @Nullable String value) {
        if (value == null) return;
        lines.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }
}
