package org.backfile.curate;

import java.util.Arrays;

/**
 * The part of the cosine that the {@link InvertedIndex} leaves out: of the frequent terms, which cost much and find little. One per
 * thread.
 */
final class FrequentTerms {

    private final TermLists lists;
    private final float[] weights;
    private final TermList list = new TermList();
    private float length;

    /** @param firstRare see {@link InvertedIndex#firstRare} */
    FrequentTerms(TermLists lists, int firstRare) {
        this.lists = lists;
        weights = new float[firstRare];
    }

    /**
     * How much of each article's vector is in frequent terms, 0 to 1: two articles' shares, multiplied, are the most that these can add to
     * their cosine.
     *
     * @param firstRare see {@link InvertedIndex#firstRare}
     */
    static float[] shares(TermLists lists, int firstRare, Workers workers) {
        float[] shares = new float[lists.size()];
        workers.each(shares.length, () -> {
            var list = new TermList();
            return article -> {
                lists.read(article, list);
                double square = 0;
                for (int i = 0; i < list.size() && list.term(i) < firstRare; i++) {
                    double weight = list.weight(i) * lists.numbers().rarity(list.term(i));
                    square += weight * weight;
                }
                shares[article] = (float) (Math.sqrt(square) / lists.length(article));
            };
        });
        return shares;
    }

    /** Lays out the article's frequent terms, so that those of others find them. */
    void spread(int article) {
        lists.read(article, list);
        spread(article, list);
    }

    /** The same, of an article that was read. */
    void spread(int article, TermList list) {
        Arrays.fill(weights, 0);
        length = lists.length(article);
        for (int i = 0; i < list.size() && list.term(i) < weights.length; i++) {
            float rarity = lists.numbers().rarity(list.term(i));
            weights[list.term(i)] = list.weight(i) * rarity * rarity;
        }
    }

    /** What the frequent terms add to the cosine of the article laid out and another. */
    float cosine(int other) {
        lists.read(other, list);
        return cosine(other, list);
    }

    /** The same, of another that was read. */
    float cosine(int other, TermList list) {
        float sum = 0;
        for (int i = 0; i < list.size() && list.term(i) < weights.length; i++) {
            sum += weights[list.term(i)] * list.weight(i);
        }
        return sum / (length * lists.length(other));
    }
}
