package org.backfile.curate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.backfile.article.Rejected;
import org.backfile.article.Timestamp;
import org.backfile.store.Articles;
import org.backfile.store.Spool;

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
     * Reads every article once.
     *
     * @param rejected in any order
     * @param rules the editor's, for topics
     * @param threads at least 1; the outcome depends on the articles alone
     * @throws java.io.UncheckedIOException when an article cannot be read back
     */
    public static Archive curate(Articles articles, List<Rejected> rejected, TopicRules rules, int threads) {
        return curate(articles, rejected, rules, threads, step -> {});
    }

    /** @param progress hears of each step as it begins */
    static Archive curate(
            Articles articles,
            List<Rejected> rejected,
            TopicRules rules,
            int threads,
            Consumer<CurationStep> progress) {
        progress.accept(CurationStep.READ);
        try (var workers = new Workers(threads);
                var read = articles.spool();
                var texts = articles.spool()) {
            var filter = new RepeatFilter(articles.size());
            var cards = read(articles, filter, read, texts, workers);
            progress.accept(CurationStep.DUPLICATES);
            var references = new References(cards);
            var duplicates = DuplicateSearch.find(cards, references, texts, workers);
            cards.replaceAll(Card::withoutShingles);
            progress.accept(CurationStep.TOPICS);
            var vocabulary = vocabulary(cards, duplicates, rules);
            var kept = inOrder(cards, duplicates, vocabulary);

            var assignment = TopicAssignment.of(kept, vocabulary);
            int[] numbers = kept.stream().mapToInt(Card::number).toArray();
            progress.accept(CurationStep.TERMS);
            try (var lists = TermListing.of(articles, read, numbers, filter, assignment.mentions(), workers)) {
                var nearest = new Nearest(kept.size(), RelatedArticles.CANDIDATES);
                var voters = assignment.voters();
                progress.accept(CurationStep.NEAREST);
                int firstRare = InvertedIndex.firstRare(lists);
                InvertedIndex.search(lists, firstRare, workers, nearest, voters);
                progress.accept(CurationStep.TOPICS);
                var assigned = PhraseTopics.areWanted(kept)
                        ? PhraseTopics.find(texts, kept, lists, rules, workers)
                        : assignment.find(lists, firstRare, voters, workers);
                progress.accept(CurationStep.RELATED);
                var weights = new TopicWeights(kept);
                var rankings =
                        new RelatedArticles(lists, firstRare, nearest, new Affinity(lists, kept, weights), workers);
                var editors = new EditorLinks(kept, references, duplicates);
                var links = new LinkGraph(cards, duplicates, kept);
                var series = new Series(kept);
                var related = new PackedLinks[kept.size()];
                workers.each(kept.size(), () -> {
                    var laidOut = new LaidOut(lists);
                    var ranking = rankings.ranking(laidOut);
                    var reasons = new Reasons(kept, weights, new SharedWords(lists, texts, laidOut));
                    var chosen = new RelatedLists(editors, links, series, reasons);
                    return i -> related[i] = PackedLinks.of(chosen.of(i, ranking.best(i, RelatedLists.LOOKED_AT)));
                });

                progress.accept(CurationStep.ARCHIVE);
                var entries = IntStream.range(0, related.length)
                        .mapToObj(i -> kept.get(i).entry(assigned.get(i), related[i]))
                        .toList();
                return new Archive(
                        entries,
                        TopicListing.of(entries, vocabulary, rules),
                        new Folding(cards, duplicates, texts).into(kept, workers),
                        bySource(rejected),
                        articles);
            }
        }
    }

    private static List<Card> read(Articles articles, RepeatFilter filter, Spool spool, Spool texts, Workers workers) {
        var cards = new Card[articles.size()];
        workers.each(cards.length, () -> {
            var reader = new TermReader();
            var terms = new ReadTerms();
            return i -> {
                var article = articles.get(i);
                var sketch = Sketch.sample();
                var bag = reader.read(article, sketch);
                filter.add(bag);
                terms.write(i, bag, reader.headline(article), spool);
                reader.text().write(i, texts);
                cards[i] = Card.of(i, article, sketch);
            };
        });
        spool.seal();
        texts.seal();
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

    static List<Rejected> bySource(List<Rejected> rejected) {
        return rejected.stream().sorted(Comparator.comparing(Rejected::source)).toList();
    }
}
