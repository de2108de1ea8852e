package org.backfile.curate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.article.Rejected;
import org.backfile.article.Timestamp;
import org.backfile.store.Articles;

/** Makes an archive of the articles: folds duplicates, brings topics under one vocabulary, relates articles, puts all in order. */
public final class Curator {

    private static final Comparator<Card> NEWEST_FIRST = Comparator.<Card, Timestamp>comparing(
                    c -> c.metadata().published(), Comparator.nullsLast(Comparator.<Timestamp>reverseOrder()))
            .thenComparing(Card::source);

    private Curator() {}

    /** The same, for an editor who says nothing of topics. */
    public static Archive curate(Articles articles, List<Rejected> rejected, int threads) {
        return curate(articles, rejected, TopicRules.NONE, threads);
    }

    /**
     * Reads every article three times.
     *
     * @param rejected in any order
     * @param rules the editor's, for topics
     * @param threads at least 1; the outcome depends on the articles alone
     * @throws java.io.UncheckedIOException when an article cannot be read back
     */
    public static Archive curate(Articles articles, List<Rejected> rejected, TopicRules rules, int threads) {
        try (var workers = new Workers(threads)) {
            var filter = new RepeatFilter(articles.size());
            var cards = read(articles, filter, workers);
            var references = new References(cards);
            var duplicates = DuplicateSearch.find(cards, references, articles, workers);
            var vocabulary = vocabulary(cards, duplicates, rules);
            var kept = inOrder(cards, duplicates, vocabulary);

            var assignment = TopicAssignment.of(kept, vocabulary);
            int[] numbers = kept.stream().mapToInt(Card::number).toArray();
            var lists = TermListing.read(articles, numbers, filter, assignment.mentions(), workers);
            var nearest = new Nearest(kept.size(), RelatedArticles.CANDIDATES);
            var voters = assignment.voters();
            new InvertedIndex(lists).search(workers, nearest, voters);
            int firstRare = InvertedIndex.firstRare(lists);
            var assigned = PhraseTopics.areWanted(kept)
                    ? PhraseTopics.find(articles, kept, lists, rules, workers)
                    : assignment.find(lists, firstRare, voters, workers);
            var matches = RelatedArticles.find(lists, firstRare, nearest, kept, workers);
            var relatedLists = new RelatedLists(
                    new EditorLinks(kept, references, duplicates),
                    new LinkGraph(cards, duplicates, kept),
                    new Series(kept),
                    new Reasons(articles, kept, lists));
            var related = new Related[kept.size()][];
            workers.each(kept.size(), () -> i -> related[i] = relatedLists.of(i, matches.get(i)));

            var entries = IntStream.range(0, related.length)
                    .mapToObj(i -> kept.get(i).entry(assigned.get(i), related[i]))
                    .toList();
            return new Archive(
                    entries,
                    TopicListing.of(entries, vocabulary, rules),
                    new Folding(cards, duplicates, articles).into(kept, workers),
                    bySource(rejected),
                    articles);
        }
    }

    private static List<Card> read(Articles articles, RepeatFilter filter, Workers workers) {
        var cards = new Card[articles.size()];
        workers.each(cards.length, () -> {
            var terms = new TermReader();
            return i -> {
                var article = articles.get(i);
                var sketch = Sketch.sample();
                filter.add(terms.read(article, sketch));
                cards[i] = Card.of(i, article, sketch);
            };
        });
        return Arrays.asList(cards);
    }

    private static Vocabulary vocabulary(List<Card> cards, Duplicates duplicates, TopicRules rules) {
        return Vocabulary.of(
                cards.stream()
                        .filter(c -> duplicates.isKept(c.number()))
                        .map(c -> c.metadata().topics())
                        .toList(),
                rules);
    }

    private static List<Card> inOrder(List<Card> cards, Duplicates duplicates, Vocabulary vocabulary) {
        return cards.stream()
                .filter(c -> duplicates.isKept(c.number()))
                .sorted(NEWEST_FIRST)
                .map(c -> c.withTopics(vocabulary.names(c.metadata().topics())))
                .toList();
    }

    private static List<Rejected> bySource(List<Rejected> rejected) {
        return rejected.stream().sorted(Comparator.comparing(Rejected::source)).toList();
    }
}
