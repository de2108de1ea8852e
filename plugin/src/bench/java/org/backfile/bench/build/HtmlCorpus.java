package org.backfile.bench.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.bench.curation.Child;

/**
 * Many saved pages made of a few: each page again and again under another name and another host, its longer words exchanged among each
 * other, so that it is no duplicate, has the same markup, and about as much to read. Works on bytes, for pages of any charset; words
 * outside ASCII stay.
 */
final class HtmlCorpus {

    /** What is not text of the page, or a word of it. */
    private static final Pattern PARTS =
            Pattern.compile("(?s)(?i:<(script|style)\\b.*?</\\1\\s*>)|<!--.*?-->|<[^>]*>|&\\w+;|(\\b[a-z]{4,}\\b)");

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)<(?:link|meta)\\b[^>]*(?:canonical|og:url)[^>]*?(https?://[^\"'\\s/>]+)");

    private HtmlCorpus() {}

    /** A folder of so many pages; left alone when it is there. */
    static void make(Path pages, int count, Path folder) throws IOException {
        if (Files.exists(folder)) return;
        var making = folder.resolveSibling("making");
        Child.run(List.of("rm", "-rf", making.toString()));
        Files.createDirectories(making);
        List<Path> sources;
        try (var listed = Files.list(pages)) {
            sources =
                    listed.filter(p -> p.toString().endsWith(".html")).sorted().toList();
        }
        for (int i = 0; i < count; i++) {
            var source = sources.get(i % sources.size());
            int round = i / sources.size();
            var name = "r" + round + "-" + source.getFileName();
            var page = new String(Files.readAllBytes(source), ISO_8859_1);
            Files.write(making.resolve(name), altered(page, round, i).getBytes(ISO_8859_1));
        }
        Files.move(making, folder); // whole, or not there
    }

    private static String altered(String page, int round, int seed) {
        var address = ADDRESS.matcher(page);
        var host = address.find() ? URI.create(address.group(1)).getHost() : null;
        var moved = host == null ? page : page.replace("//" + host, "//r" + round + "." + host);
        var others = exchanged(moved, new Random(seed));
        return PARTS.matcher(moved).replaceAll(part -> {
            var word = part.group(2);
            return Matcher.quoteReplacement(word == null ? part.group() : others.getOrDefault(word, word));
        });
    }

    /** For each word of the text another one. */
    private static Map<String, String> exchanged(String page, Random random) {
        var words = new LinkedHashSet<String>();
        var parts = PARTS.matcher(page);
        while (parts.find()) if (parts.group(2) != null) words.add(parts.group(2));
        var shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        var others = new HashMap<String, String>();
        int i = 0;
        for (var word : words) others.put(word, shuffled.get(i++));
        return others;
    }
}
