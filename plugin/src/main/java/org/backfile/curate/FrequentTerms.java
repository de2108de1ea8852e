package org.backfile.curate;

/**
 * The part of the cosine that the {@link InvertedIndex} leaves out: of the frequent terms, which cost much and find little. One per thread;
 * {@link #clear} before the next article.
 */
final class FrequentTerms {

    private final TermLists lists;
    private final float[] weights;

    /** @param firstRare see {@link InvertedIndex#firstRare} */
    FrequentTerms(TermLists lists, int firstRare) {
        this.lists = lists;
        weights = new float[firstRare];
    }

    /** Lays out the article's frequent terms, so that those of others find them. */
    void spread(int article) {
        int[] terms = lists.terms(article);
        for (int i = 0; i < terms.length && terms[i] < weights.length; i++) {
            float rarity = lists.numbers().rarity(terms[i]);
            weights[terms[i]] = TermLists.weight(lists.counts(article)[i]) * rarity * rarity;
        }
    }

    void clear(int article) {
        int[] terms = lists.terms(article);
        for (int i = 0; i < terms.length && terms[i] < weights.length; i++) weights[terms[i]] = 0;
    }

    /** What the frequent terms add to the cosine of the article laid out and another. */
    float cosine(int article, int other) {
        int[] terms = lists.terms(other);
        byte[] counts = lists.counts(other);
        float sum = 0;
        for (int i = 0; i < terms.length && terms[i] < weights.length; i++) {
            sum += weights[terms[i]] * TermLists.weight(counts[i]);
        }
        return sum / (lists.length(article) * lists.length(other));
    }
}
