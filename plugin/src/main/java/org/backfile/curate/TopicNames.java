package org.backfile.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.backfile.article.Words;

/** Finds the names of topics among the terms of an article: each spelling of the vocabulary, singular and plural. Thread-safe. */
final class TopicNames {

    /**
     * One way to write a topic.
     *
     * @param words the hashes of its words
     * @param terms what to look for: the word, or the pairs of neighbouring words
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Name(int topic, long[] words, long[] terms) {

        /** How often the article has the name; of several pairs the rarest tells. */
        int count(TermBag bag) {
            return (int) LongStream.of(terms).map(bag::countOf).min().orElse(0);
        }

        boolean isIn(TermBag headline) {
            return LongStream.of(words).allMatch(w -> headline.countOf(w) > 0);
        }
    }

    private static final int[] NONE = {};
    private static final int BITS = 1 << 16;

    /** The first terms of all names, ascending, and the names that begin so. */
    private final long[] firsts;

    private final List<List<Name>> names;
    /** A bit for each first term: nearly all terms of an article are told by a look at it. */
    private final long[] bits = new long[BITS / 64];

    /** @param spellings of the topic with this number */
    TopicNames(List<? extends Collection<String>> spellings) {
        var byFirst = new TreeMap<Long, List<Name>>();
        for (int topic = 0; topic < spellings.size(); topic++) {
            int number = topic;
            var seen = new HashSet<List<Long>>();
            spellings.get(topic).stream()
                    .sorted()
                    .flatMap(TopicNames::forms)
                    .filter(words -> words.length > 0 && seen.add(boxed(words)))
                    .map(words -> new Name(number, words, terms(words)))
                    .forEach(n -> byFirst.computeIfAbsent(n.terms[0], k -> new ArrayList<>())
                            .add(n));
        }
        firsts = byFirst.keySet().stream().mapToLong(Long::longValue).toArray();
        names = List.copyOf(byFirst.values());
        for (long first : firsts) bits[slot(first)] |= 1L << first;
    }

    /** The topics named, ascending, each with what {@link Mentions} keeps of it. */
    int[] find(ReadTerms terms) {
        if (firsts.length == 0) return NONE;
        var text = new TermBag();
        var headline = new TermBag();
        for (int i = 0; i < terms.size(); i++) text.add(terms.hash(i), terms.count(i));
        for (int i = 0; i < terms.headlineSize(); i++) headline.add(terms.headlineHash(i), 1);
        return find(text, headline);
    }

    private int[] find(TermBag text, TermBag headline) {
        var found = new TreeMap<Integer, Integer>();
        for (int i = 0; i < text.size(); i++) {
            long hash = text.hash(i);
            if ((bits[slot(hash)] & (1L << hash)) == 0) continue;
            int at = Arrays.binarySearch(firsts, hash);
            if (at < 0) continue;
            for (var name : names.get(at)) {
                int count = name.count(text);
                if (count > 0) found.merge(name.topic, Mentions.mention(count, name.isIn(headline)), Mentions::add);
            }
        }
        return found.entrySet().stream()
                .mapToInt(e -> Mentions.packed(e.getKey(), e.getValue()))
                .toArray();
    }

    private static Stream<long[]> forms(String spelling) {
        var hashes = new ArrayList<Long>();
        var words = Words.of(spelling);
        var last = "";
        boolean isUnspaced = false;
        while (words.next()) {
            hashes.add(words.hash());
            last = words.folded();
            isUnspaced = words.isUnspaced();
        }
        if (hashes.isEmpty()) return Stream.empty();
        long[] name = hashes.stream().mapToLong(Long::longValue).toArray();
        if (isUnspaced) return Stream.of(name);
        return Stream.concat(
                Stream.of(name),
                Stream.concat(Plurals.of(last), Plurals.singulars(last))
                        .filter(apart(last))
                        .map(form -> {
                            long[] other = name.clone();
                            other[other.length - 1] = hash(form);
                            return other;
                        }));
    }

    private static Predicate<String> apart(String last) {
        return form -> !DistinctNames.areApart(last, form);
    }

    private static long hash(String word) {
        var words = Words.of(word);
        return words.next() ? words.hash() : 0;
    }

    private static long[] terms(long[] words) {
        if (words.length == 1) return words;
        long[] pairs = new long[words.length - 1];
        for (int i = 0; i < pairs.length; i++) pairs[i] = TermReader.pair(words[i], words[i + 1]);
        return pairs;
    }

    private static List<Long> boxed(long[] words) {
        return LongStream.of(words).boxed().toList();
    }

    private static int slot(long hash) {
        return (int) (hash >>> 6) & (BITS / 64 - 1);
    }
}
