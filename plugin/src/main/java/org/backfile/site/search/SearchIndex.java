package org.backfile.site.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.article.Metadata;
import org.backfile.site.Sink;

/**
 * Builds the search index of a site: feed it the articles one by one, oldest first, then {@link #finish} it. The same articles in
 * the same order give the same bytes.
 *
 * <p>The records of the articles go to the sink while they are fed. What stays in memory are the lists of the words: about a
 * kilobyte for an article of 500 words, and 150 bytes for each different word. Not thread-safe.
 */
public final class SearchIndex {

    private final Vocabulary vocabulary;
    private final Script script;
    private final Records records;
    private final Facets facets = new Facets();
    private final Lengths lengths = new Lengths();
    private final Map<String, Postings> terms = new HashMap<>();

    public SearchIndex(Vocabulary vocabulary, Sink sink) {
        this.vocabulary = vocabulary;
        this.script = new Script(sink);
        this.records = new Records(script);
    }

    /**
     * Takes the next article, newer than those before.
     *
     * @param slip that of the article
     * @param metadata with the topics as the archive names them
     */
    public void add(Slip slip, Metadata metadata) throws IOException {
        int number = lengths.count();
        slip.forEach((term, weight) ->
                terms.computeIfAbsent(term, t -> new Postings()).see(number, weight));
        lengths.add(slip.length());
        facets.add(number, metadata);
        records.add(slip.record());
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
}
