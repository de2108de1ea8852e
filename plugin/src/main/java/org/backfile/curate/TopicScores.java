package org.backfile.curate;

/**
 * How likely each candidate is one of the article's topics: a logistic regression on the votes, the likeness to the topic's articles, the
 * topic's name in the text and in the headline, and how usual the topic is. The weights are from the two sets of {@code CurationBench}, from
 * articles that are older than the ones its figures are for.
 */
final class TopicScores {

    private static final double BIAS = -7.96;
    private static final double VOTES = 4.81;
    private static final double LIKENESS = 3.67;
    private static final double NAMED = 0.83;
    private static final double HEADLINE = 1.34;
    private static final double USUAL = -0.48;

    /** What is rarer is not held for rarer: the sets say nothing of that. */
    private static final double RAREST = 0.002;

    private static final int MOST_NAMED = 60;

    private final TopicNumbers topics;
    private final Mentions mentions;
    private final Mentions.Trust trust;
    private final double known;

    TopicScores(TopicNumbers topics, Mentions mentions, int known) {
        this.topics = topics;
        this.mentions = mentions;
        this.known = known;
        trust = mentions.trust();
    }

    /** The logit of each candidate. */
    double[] of(int article, Candidates candidates) {
        double[] scores = new double[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            double usual = topics.elsewhere(article, candidates.topics()[i]) / known;
            scores[i] = BIAS
                    + VOTES * Math.sqrt(candidates.votes()[i])
                    + LIKENESS * candidates.relativeLikeness(i)
                    + USUAL * Math.log(Math.max(RAREST, usual))
                    + named(article, candidates.topics()[i]);
        }
        return scores;
    }

    private double named(int article, int topic) {
        for (int i = 0; i < mentions.size(article); i++) {
            if (mentions.topic(article, i) != topic) continue;
            double count = Math.log1p(Math.min(MOST_NAMED, mentions.count(article, i)));
            double headline = mentions.isInHeadline(article, i) ? HEADLINE : 0;
            return trust.of(article, topic) * (NAMED * count + headline);
        }
        return 0;
    }
}
