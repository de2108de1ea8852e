package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.backfile.article.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are too much for anybody, each built in a process with a heap of 512 MB and a time to be done in. */
class HugePagesTest {

    private static final int MEGABYTE = 1 << 20;
    private static final long MINUTES = 4;
    private static final String PROSE = """
            <h1>The ferry sails again</h1><time datetime="2024-11-01">1 November 2024</time>
            <p>The ferry leaves the old harbour at noon and comes back late in the evening, when the lamp is lit.</p>
            <p>Forty people stood on the quay this morning, some with cake, and one with a goat that did not want to go.</p>
            <p>The mayor said that she had waited eleven years for this day, and that the rain did not bother her at all.</p>
            <p>A return ticket costs as much as a loaf of bread. Children under six and everybody over ninety go free.</p>
            """;

    @TempDir
    Path folder;

    @Test
    void areRowsOrArticlesInBoundedTimeAndMemory() throws Exception {
        Files.createDirectories(folder.resolve("pages"));
        repeat("hundred-megabytes.html", "<p>x", 25 * MEGABYTE);
        repeat("ten-million-tags.html", "<b>", 10_000_000);
        repeat("nested-to-the-limit.html", "<b>", 16 * MEGABYTE / 3 - 100);
        repeat("nested-blocks.html", "<div>", 480_000);
        repeat("nested-words.html", "<b>", 480_000);
        repeat("nested-lists.html", "<ul><li>x", 240_000);
        repeat("nested-tables.html", "<table><tr><td>", 160_000);
        numbered("attributes.html", "<p ", "a%d=1 ", 1_000_000, ">" + PROSE);
        numbered("table.html", PROSE + "<table>", "<tr><td>%d<td>gulls", 100_000, "</table>" + PROSE);
        numbered("rows.txt", "Gulls\n\n", "%d gulls were seen today.\n", 400_000, "");
        repeat("quotes.md", "> ", 4 * MEGABYTE);
        repeat("brackets.md", "[", 4 * MEGABYTE);
        repeat("brackets-to-the-limit.md", "[", 19_000);
        repeat("quotes-to-the-limit.md", "> ", 19_000);
        repeat("stars-to-the-limit.md", "*a _b ", 9_500);
        repeat("entities.html", "&amp;", 3 * MEGABYTE);
        repeat("comment.html", "<!-", 5 * MEGABYTE);
        repeat("spaces.txt", " \t", 7 * MEGABYTE);
        try (var bomb = new GZIPOutputStream(Files.newOutputStream(folder.resolve("pages/bomb.html.gz")))) {
            for (int i = 0; i < 1000; i++) bomb.write(new byte[MEGABYTE]);
        }
        try (var bomb = new GZIPOutputStream(Files.newOutputStream(folder.resolve("pages/ratio.html.gz")))) {
            bomb.write("<p>x".repeat(3 * MEGABYTE).getBytes(StandardCharsets.US_ASCII));
        }
        Files.writeString(folder.resolve("pages/front.md"), "---\ntitle: " + "x".repeat(MEGABYTE) + "\n---\n" + PROSE);

        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Build.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("done in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isZero();
        var reasons = new TreeMap<String, String>();
        for (String line : Files.readAllLines(folder.resolve("rejected"))) {
            int colon = line.indexOf(": ");
            reasons.put(line.substring(0, colon), line.substring(colon + 2));
        }
        assertThat(reasons.values()).noneMatch(reason -> reason.contains("mistake in Backfile"));
        assertThat(reasons)
                .containsAllEntriesOf(Map.of(
                        "hundred-megabytes.html",
                        "is larger than the limit of 16 MB",
                        "ten-million-tags.html",
                        "is larger than the limit of 16 MB",
                        "nested-to-the-limit.html",
                        "holds far more tags or marks than any page does",
                        "brackets.md",
                        "holds far more tags or marks than any page does",
                        "bomb.html.gz",
                        "is larger than the limit of 16 MB once decompressed",
                        "ratio.html.gz",
                        "grows more than 200-fold when decompressed, as no page does"));
        assertThat(reasons).doesNotContainKeys("attributes.html", "rows.txt").containsKey("front.md");
    }

    private void repeat(String name, String what, int times) throws IOException {
        var block = what.repeat(1024).getBytes(StandardCharsets.US_ASCII);
        try (var out = out(name)) {
            for (int i = 0; i < times / 1024; i++) out.write(block);
        }
    }

    private void numbered(String name, String before, String what, int times, String after) throws IOException {
        try (var out = out(name)) {
            out.write(before.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < times; i++)
                out.write(what.replace("%d", Integer.toString(i)).getBytes(StandardCharsets.US_ASCII));
            out.write(after.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private OutputStream out(String name) throws IOException {
        return new BufferedOutputStream(
                Files.newOutputStream(folder.resolve("pages").resolve(name)));
    }

    /** The process. */
    static final class Build {

        private Build() {}

        /** Builds the folder and writes the reasons of what was rejected. */
        public static void main(String[] arguments) throws Exception {
            var folder = Path.of(arguments[0]);
            var report = Fleet.build(folder);
            Files.writeString(
                    folder.resolve("rejected"),
                    report.rejected().stream().map(Build::line).collect(Collectors.joining("\n")));
        }

        private static String line(Rejected row) {
            return row.source() + ": " + row.reason();
        }
    }
}
