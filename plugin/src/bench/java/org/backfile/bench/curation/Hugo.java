package org.backfile.bench.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.bench.extraction.Scratch;

/** Hugo's related content, by equal topics and authors, which is what it can do; where the program is installed. */
public final class Hugo {

    private static final String CONFIG = """
            baseURL = "https://example.org/"
            disableKinds = ["taxonomy", "term", "home", "section", "RSS", "sitemap", "robotsTXT", "404"]
            [related]
            includeNewer = true
            threshold = 10
            [[related.indices]]
            name = "topics"
            weight = 100
            [[related.indices]]
            name = "authors"
            weight = 30
            """;

    private static final String PAGE = """
            {{ .File.Path }}{{ range first 5 (site.RegularPages.Related .) }}
            {{ .File.Path }}{{ end }}
            """;

    private static final String TIMED = "TIMEFORMAT='%U %S'; time hugo --quiet -s \"$0\" -d \"$1\" >&2";

    private Hugo() {}

    public static boolean isInstalled() {
        try {
            return !version().isEmpty();
        } catch (IOException notThere) {
            return false;
        }
    }

    public static String version() throws IOException {
        return Child.run(List.of("hugo", "version"))
                .replaceFirst("^hugo v?([0-9.]+).*(?s:.*)", "$1")
                .strip();
    }

    /** Ids of the related articles, best first, by id. */
    static Map<String, List<String>> related(Path content) throws IOException {
        try (var scratch = Scratch.open()) {
            build(content, scratch.folder());
            var related = new HashMap<String, List<String>>();
            try (var pages = Files.walk(scratch.folder().resolve("out"))) {
                for (var page : pages.filter(p -> p.endsWith("index.html")).toList()) {
                    var ids = Files.readAllLines(page).stream()
                            .filter(line -> !line.isBlank())
                            .map(line -> Truth.id(line.strip()))
                            .toList();
                    related.put(ids.get(0), ids.subList(1, ids.size()));
                }
            }
            return related;
        }
    }

    /** CPU seconds of a build that makes nothing but the lists of related articles. */
    static double cpuSeconds(Path content) throws IOException {
        try (var scratch = Scratch.open()) {
            return build(content, scratch.folder());
        }
    }

    private static double build(Path content, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("layouts/_default"));
        Files.writeString(folder.resolve("hugo.toml"), CONFIG);
        Files.writeString(folder.resolve("layouts/_default/single.html"), PAGE);
        Files.createSymbolicLink(folder.resolve("content"), content.toAbsolutePath());
        var output = Child.run(List.of(
                "bash", "-c", TIMED, folder.toString(), folder.resolve("out").toString()));
        var times = output.strip().lines().reduce((a, b) -> b).orElseThrow().split(" ", -1);
        return Double.parseDouble(times[0]) + Double.parseDouble(times[1]);
    }
}
