package org.backfile.curate;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Lets the nearest articles with topics vote on the topics of an article, each with the square of its likeness; and puts up the topics
 * that are named in the text, too.
 */
final class Ballot {

    /** How many articles vote. */
    static final int VOTERS = 40;
    /** The sum of squares below which nothing is near: only about one page in two hundred is so far from all others. */
    private static final double NEAR = 0.004;

    private final TermLists lists;
    private final int firstRare;
    private final Nearest voters;
    private final TopicNumbers topics;
    private final Mentions mentions;
    private final String[] languages;

    /** @param languages of the articles, empty when unknown: in another language topics have other names */
    Ballot(TermLists lists, int firstRare, Nearest voters, TopicNumbers topics, Mentions mentions, String[] languages) {
        this.lists = lists;
        this.firstRare = firstRare;
        this.voters = voters;
        this.topics = topics;
        this.mentions = mentions;
        this.languages = languages;
    }

    /** For each article that seeks topics its candidates. */
    Candidates[] count(int[] seekers, Workers workers) {
        var candidates = new Candidates[seekers.length];
        workers.each(seekers.length, () -> counter(seekers, candidates));
        return candidates;
    }

    private IntConsumer counter(int[] seekers, Candidates[] candidates) {
        var frequent = new FrequentTerms(lists, firstRare);
        return i -> {
            int article = seekers[i];
            frequent.spread(article);
            var votes = new TreeMap<Integer, Double>();
            double all = vote(article, frequent, votes);
            for (int m = 0; m < mentions.size(article); m++) votes.merge(mentions.topic(article, m), 0.0, Double::sum);
            candidates[i] = all < NEAR ? Candidates.NONE : candidates(article, votes, all);
        };
    }

    private double vote(int article, FrequentTerms frequent, Map<Integer, Double> votes) {
        double all = 0;
        for (int other : voters.of(article).sorted().toArray()) {
            if (!isOneLanguage(article, other)) continue;
            double likeness = voters.scoreOf(article, other) + frequent.cosine(other);
            all += likeness * likeness;
            for (int topic : topics.ofArticles()[other]) votes.merge(topic, likeness * likeness, Double::sum);
        }
        return all;
    }

    private boolean isOneLanguage(int a, int b) {
        return languages[a].equals(languages[b]) || languages[a].isEmpty() || languages[b].isEmpty();
    }

    /** A topic of one article may well be a slip. */
    private Candidates candidates(int article, Map<Integer, Double> votes, double all) {
        var candidates = Candidates.of(votes.keySet().stream()
                .mapToInt(t -> t)
                .filter(t -> topics.spread()[t] > 1 && topics.elsewhere(article, t) > 0)
                .toArray());
        for (int i = 0; i < candidates.size(); i++) {
            candidates.votes()[i] = (float) (votes.getOrDefault(candidates.topics()[i], 0.0) / all);
        }
        return candidates;
    }
}
