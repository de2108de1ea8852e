package org.backfile.publish;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * What {@link Verifier} found.
 *
 * @param files how many files the manifest lists
 * @param links how many links within the site were followed
 * @param findings worst first, then by path
 */
public record Verification(int files, long links, List<Finding> findings) {

    public Verification {
        findings = findings.stream().sorted().toList();
    }

    /** Whether the site is whole; foreign files don't make it less so. */
    public boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.kind().isError());
    }

    /** As one JSON object, a finding a line, for other programs. */
    public void write(Writer out) throws IOException {
        out.write(
                "{\n\"sound\":" + isSound() + ",\n\"files\":" + files + ",\n\"links\":" + links + ",\n\"findings\":[");
        String separator = "\n";
        for (var finding : findings) {
            var row = new JsonObject();
            row.addProperty("severity", finding.kind().isError() ? "error" : "warning");
            row.addProperty("kind", finding.kind().name().toLowerCase(Locale.ROOT));
            row.addProperty("path", finding.path());
            if (!finding.detail().isEmpty()) row.addProperty("detail", finding.detail());
            out.write(separator + row);
            separator = ",\n";
        }
        out.write("]\n}\n");
    }
}
