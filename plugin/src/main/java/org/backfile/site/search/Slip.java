package org.backfile.site.search;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.article.Metadata;
import org.backfile.article.Words;
import org.backfile.store.Key;
import org.jspecify.annotations.Nullable;

/**
 * What the search index takes from one article: its words, each with how often it occurs times the weight of its field, and its record. All but
 * the order of the articles is worked out here, so that many can be made at once, and need be made only once.
 *
 * <p>As text: how many words the article has, a line end, the coded record, a line end, and the different words, each followed by its weight as a
 * character of the private use area, which no word has.
 */
public final class Slip {

    private static final int IN_TITLE = 4;
    private static final int IN_FIELD = 2;
    private static final int IN_TEXT = 1;

    private static final char WEIGHT = '\uE000';
    private static final int HEAVIEST = 255;

    private final String text;
    private final int record;
    private final int terms;

    private Slip(String text) {
        this.text = text;
        record = text.indexOf('\n') + 1;
        terms = text.indexOf('\n', record) + 1;
    }

    /** Of all that a slip is made of. */
    public static Key key(Vocabulary vocabulary, String path, Metadata metadata, String text) {
        return Key.of("slip", vocabulary.key(), record(path, metadata, text));
    }

    /**
     * Makes a slip.
     *
     * @param path of the article's page, relative to the site's root
     * @param metadata with the topics as the archive names them
     * @param text blocks separated by a blank line
     */
    public static Slip of(Vocabulary vocabulary, String path, Metadata metadata, String text) {
        var counter = new Counter();
        counter.count(metadata.title(), IN_TITLE);
        if (metadata.standfirst() != null) counter.count(metadata.standfirst(), IN_FIELD);
        for (var author : metadata.authors()) counter.count(author, IN_FIELD);
        for (var topic : metadata.topics()) counter.count(topic, IN_FIELD);
        if (metadata.publisher() != null) counter.count(metadata.publisher(), IN_FIELD);
        counter.count(text, IN_TEXT);
        var slip = new StringBuilder()
                .append(counter.length)
                .append('\n')
                .append(vocabulary.encode(record(path, metadata, text)))
                .append('\n');
        counter.weights.forEach(
                (term, weight) -> slip.append(term).append((char) (WEIGHT + Math.min(HEAVIEST, weight[0]))));
        return new Slip(slip.toString());
    }

    /** The slip that {@link #bytes} gave. */
    public static Slip read(byte[] bytes) {
        return new Slip(new String(bytes, StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Of the article, in words. */
    int length() {
        return Integer.parseInt(text, 0, record - 1, 10);
    }

    String record() {
        return text.substring(record, terms - 1);
    }

    interface Visitor {
        void visit(String term, int weight);
    }

    void forEach(Visitor visitor) {
        int from = terms;
        for (int i = terms; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < WEIGHT || c > WEIGHT + HEAVIEST) continue;
            visitor.visit(text.substring(from, i), c - WEIGHT);
            from = i + 1;
        }
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

    /** Counts the words of one article. */
    private static final class Counter {

        private final Map<String, int[]> weights = new HashMap<>();
        private int length;

        void count(String text, int weight) {
            var words = Words.of(text);
            int second = -1;
            @Nullable String last = null;
            while (words.next()) {
                if (last != null && words.start() != second) see(last, weight);
                see(words.folded(), weight);
                length++;
                second = words.isUnspaced() ? secondLetter(text, words) : -1;
                // A single letter is looked for as the beginning of a pair: so the last one of a run must begin
                // something, too.
                last = second < 0 ? null : Words.fold(text.substring(second, words.end()));
            }
            if (last != null) see(last, weight);
        }

        private void see(String term, int weight) {
            if (!term.isEmpty()) weights.computeIfAbsent(term, t -> new int[1])[0] += weight;
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
    }
}
