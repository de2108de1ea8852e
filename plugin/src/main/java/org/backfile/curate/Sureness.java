package org.backfile.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Learns how sure one must be of a topic, from articles whose topics are known and guessed as if they were not: the score from which on F1 is
 * highest.
 */
final class Sureness {

    /** Never unsurer than one in four, whatever the archive says; nor surer than three in four. */
    private static final double LEAST = -1.1;

    private static final double MOST = 1.1;
    /** So that one more article hardly ever changes the limit. */
    private static final double STEP = 0.1;
    /** Of the guesses that are sure enough so many must be right; of other pages, which are less like their likes, fewer will be. */
    private static final double RIGHT = 0.6;
    /** An F1 that shows that the archive's topics can't be guessed from its texts. */
    private static final double POOR = 0.3;

    private record Guess(double score, boolean isRight) {}

    private final List<Guess> guesses = new ArrayList<>();
    private int wanted;

    /** Notes the scores of one article's candidates. */
    void add(int article, Candidates candidates, double[] scores, TopicNumbers topics) {
        for (int topic : topics.ofArticles()[article]) if (topics.spread()[topic] > 1) wanted++;
        for (int i = 0; i < scores.length; i++) {
            guesses.add(new Guess(scores[i], topics.has(article, candidates.topics()[i])));
        }
    }

    /** The score from which on a topic is assigned; infinite when guessing is no use. */
    double limit() {
        guesses.sort(Comparator.comparingDouble(Guess::score).reversed().thenComparing(Guess::isRight));
        double best = POOR;
        double limit = Double.POSITIVE_INFINITY;
        int right = 0;
        for (int i = 0; i < guesses.size(); i++) {
            if (guesses.get(i).isRight) right++;
            double f1 = 2.0 * right / (i + 1 + wanted);
            if (f1 > best && right >= RIGHT * (i + 1)) {
                best = f1;
                limit = guesses.get(i).score;
            }
        }
        if (Double.isInfinite(limit)) return limit;
        return Math.min(MOST, Math.max(LEAST, STEP * Math.floor(limit / STEP)));
    }
}
