package org.backfile.curate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds topics for the articles whose pages name none, among those that other pages name, and only where sure. How sure that must be is
 * learned from the articles that have topics: a sample of them is guessed in the same way.
 */
final class TopicAssignment {

    /** With fewer articles that have topics there is nothing to learn from. */
    private static final int FEW = 20;
    /** Of so many articles sureness is learned, about. */
    private static final int SAMPLE = 1000;
    /** Per article. */
    private static final int MOST = 8;

    private final List<Card> cards;
    private final TopicNumbers topics;
    private final Mentions mentions;
    private final int[] seekers;
    private final int known;

    private TopicAssignment(List<Card> cards, TopicNumbers topics, Mentions mentions, int[] seekers, int known) {
        this.cards = cards;
        this.topics = topics;
        this.mentions = mentions;
        this.seekers = seekers;
        this.known = known;
    }

    /** @param cards under the vocabulary's names */
    static TopicAssignment of(List<Card> cards, Vocabulary vocabulary) {
        var topics = TopicNumbers.of(cards);
        int known =
                (int) IntStream.range(0, cards.size()).filter(topics::isKnown).count();
        boolean isWanted = known >= FEW && known < cards.size();
        int every = Math.max(1, Integer.highestOneBit(known / SAMPLE));
        int[] seekers = isWanted
                ? IntStream.range(0, cards.size())
                        .filter(i -> !topics.isKnown(i) || isSampled(cards.get(i), every))
                        .toArray()
                : new int[0];
        var names = new TopicNames(
                isWanted ? topics.names().stream().map(vocabulary::spellings).toList() : List.of());
        return new TopicAssignment(cards, topics, new Mentions(topics, names), seekers, known);
    }

    /** By source: one more article changes the sample by one at most, but for when it is halved. */
    private static boolean isSampled(Card card, int every) {
        int hash = card.source().hashCode() * 0x9E3779B9;
        return (hash >>> 8) % every == 0;
    }

    /** Where the topics' names stand; to be filled. */
    Mentions mentions() {
        return mentions;
    }

    /** Who votes on whose topics; to be filled. */
    Nearest voters() {
        int articles = topics.ofArticles().length;
        boolean[] seeking = new boolean[articles];
        boolean[] sought = new boolean[articles];
        for (int seeker : seekers) seeking[seeker] = true;
        for (int i = 0; i < articles; i++) sought[i] = topics.isKnown(i);
        return new Nearest(seeking, sought, Ballot.VOTERS);
    }

    /** For each article the topics that its page does not name, the surest first; none for articles with topics of their own. */
    List<List<String>> find(TermLists lists, int firstRare, Nearest voters, Workers workers) {
        List<List<String>> found = new ArrayList<>(Collections.nCopies(topics.ofArticles().length, List.of()));
        if (seekers.length == 0) return found;
        var candidates = new Ballot(lists, firstRare, voters, topics, mentions, languages()).count(seekers, workers);
        Centroids.measure(lists, topics, seekers, candidates, workers);
        var scores = new TopicScores(topics, mentions, known);
        var sureness = new Sureness();
        for (int s = 0; s < seekers.length; s++) {
            if (!topics.isKnown(seekers[s])) continue;
            sureness.add(seekers[s], candidates[s], scores.of(seekers[s], candidates[s]), topics);
        }
        double limit = sureness.limit();
        for (int s = 0; s < seekers.length; s++) {
            if (topics.isKnown(seekers[s])) continue;
            found.set(seekers[s], choose(candidates[s], scores.of(seekers[s], candidates[s]), limit));
        }
        return found;
    }

    private String[] languages() {
        return cards.stream()
                .map(c -> c.metadata().language())
                .map(l -> l == null ? "" : l.split("-", 2)[0])
                .toArray(String[]::new);
    }

    private List<String> choose(Candidates candidates, double[] scores, double limit) {
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] >= limit)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i))
                .limit(MOST)
                .map(i -> topics.names().get(candidates.topics()[i]))
                .toList();
    }
}
