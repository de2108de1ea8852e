package org.backfile.site.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.article.Metadata;
import org.backfile.article.Words;
import org.backfile.site.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Builds the search index of a site: feed it the articles one by one, oldest first, then {@link #finish} it. The same articles in
 * the same order give the same bytes.
 *
 * <p>The records of the articles go to the sink while they are fed. What stays in memory are the lists of the words: about a
 * kilobyte for an article of 500 words, and 150 bytes for each different word. Not thread-safe.
 */
public final class SearchIndex {

    private static final int IN_TITLE = 4;
    private static final int IN_FIELD = 2;
    private static final int IN_TEXT = 1;

    private final Vocabulary vocabulary;
    private final Script script;
    private final Records records;
    private final Facets facets = new Facets();
    private final Lengths lengths = new Lengths();
    private final Map<String, Postings> terms = new HashMap<>();
    private int length;

    public SearchIndex(Vocabulary vocabulary, Sink sink) {
        this.vocabulary = vocabulary;
        this.script = new Script(sink);
        this.records = new Records(script);
    }

    /**
     * Takes the next article, newer than those before.
     *
     * @param path of its page, relative to the site's root
     * @param metadata with the topics as the archive names them
     * @param text blocks separated by a blank line
     */
    public void add(String path, Metadata metadata, String text) throws IOException {
        int number = lengths.count();
        length = 0;
        count(metadata.title(), IN_TITLE, number);
        if (metadata.standfirst() != null) count(metadata.standfirst(), IN_FIELD, number);
        for (var author : metadata.authors()) count(author, IN_FIELD, number);
        for (var topic : metadata.topics()) count(topic, IN_FIELD, number);
        if (metadata.publisher() != null) count(metadata.publisher(), IN_FIELD, number);
        count(text, IN_TEXT, number);
        lengths.add(length);
        facets.add(number, metadata);
        records.add(vocabulary.encode(record(path, metadata, text)));
    }

    /** Writes everything else. */
    public void finish() throws IOException {
        records.flush();
        script.write("words", vocabulary.table());
        script.write("names", facets.names());
        var shards = writeTerms();
        var core = new LinkedHashMap<String, Object>();
        core.put("version", script.version());
        core.put("articles", lengths.count());
        core.put("terms", shards.firstKeys());
        core.put("records", records.sizes());
        script.write("core", core);
    }

    private TermShards writeTerms() throws IOException {
        var words = new TreeMap<>(terms);
        var lists = new TreeMap<String, Bits>();
        words.forEach(
                (word, postings) -> lists.put(word, postings.impacts(lengths).write()));
        var sizes = lists.values().stream().mapToInt(Bits::length).toArray();
        Prefixes.of(List.copyOf(words.keySet()), List.copyOf(words.values()), sizes, lengths)
                .forEach((key, impacts) -> lists.put(key, impacts.write()));
        facets.forEach((key, impacts) -> lists.put(key, impacts.write()));
        var shards = new TermShards(script);
        for (var list : lists.entrySet()) shards.add(list.getKey(), list.getValue());
        shards.flush();
        return shards;
    }

    private void count(String text, int weight, int number) {
        var words = Words.of(text);
        int second = -1;
        @Nullable String last = null;
        while (words.next()) {
            if (last != null && words.start() != second) see(last, weight, number);
            see(words.folded(), weight, number);
            length++;
            second = words.isUnspaced() ? secondLetter(text, words) : -1;
            // A single letter is looked for as the beginning of a pair: so the last one of a run must begin something,
            // too.
            last = second < 0 ? null : Words.fold(text.substring(second, words.end()));
        }
        if (last != null) see(last, weight, number);
    }

    private void see(String term, int weight, int number) {
        if (!term.isEmpty()) terms.computeIfAbsent(term, t -> new Postings()).see(number, weight);
    }

    /** Where the second letter of a pair begins; -1 when the word is a letter alone. */
    private static int secondLetter(String text, Words word) {
        int i = word.start() + Character.charCount(text.codePointAt(word.start()));
        while (i < word.end()) {
            int c = text.codePointAt(i);
            // The half-width voicing marks count as letters, but stay with the letter before them.
            if (Character.isLetter(c) && c != 0xFF9E && c != 0xFF9F) return i;
            i += Character.charCount(c);
        }
        return -1;
    }

    /** What the results page shows of an article, and finds phrases in: eight lines, then the text. */
    private static String record(String path, Metadata metadata, String text) {
        var published = metadata.published();
        return Stream.of(
                        path,
                        published == null ? "" : published.iso(),
                        orEmpty(metadata.language()),
                        metadata.title(),
                        orEmpty(metadata.standfirst()),
                        String.join("\t", metadata.authors()),
                        String.join("\t", metadata.topics()),
                        orEmpty(metadata.publisher()))
                .map(field -> field.replace('\n', ' '))
                .collect(Collectors.joining("\n", "", "\n" + text));
    }

    private static String orEmpty(@Nullable String field) {
        return field == null ? "" : field;
    }
}
