package org.backfile.bench.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The scorer that comes with the evaluation pages: {@code score SET ARTICLES.jsonl} prints a name and a number a line. */
record Scorer(Path program) {

    private static final Pattern LINE = Pattern.compile("(\\S.*?)\\s+(\\d+(?:\\.\\d+)?)");

    Map<String, Double> score(String set, Path articles) throws IOException {
        var process = new ProcessBuilder("python3", program.toString(), set, articles.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) throw new IOException(program + " failed:\n" + output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        var scores = new LinkedHashMap<String, Double>();
        output.lines().forEach(line -> {
            var m = LINE.matcher(line);
            if (m.matches()) scores.put(m.group(1).strip(), Double.valueOf(m.group(2)));
        });
        return scores;
    }
}
