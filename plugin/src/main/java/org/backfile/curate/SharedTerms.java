package org.backfile.curate;

/** The terms that add most to the likeness of two articles, the strongest first. */
final class SharedTerms {

    private static final int MOST = 12;

    private final int[] terms = new int[MOST];
    private final float[] weights = new float[MOST];
    private final boolean[] often = new boolean[MOST];
    private int size;

    private SharedTerms() {}

    static SharedTerms of(TermNumbers numbers, LaidOut one, TermList other) {
        var shared = new SharedTerms();
        // From the rarest to the most frequent, as the rare ones weigh more: what comes late seldom gets in.
        for (int i = other.size() - 1; i >= 0; i--) {
            int term = other.term(i);
            int count = one.count(term);
            if (count == 0) continue;
            float rarity = numbers.rarity(term);
            float weight = TermList.weightOf(count) * other.weight(i) * rarity * rarity;
            shared.add(term, weight, count > 1 && other.count(i) > 1);
        }
        return shared;
    }

    int size() {
        return size;
    }

    int term(int i) {
        return terms[i];
    }

    float weight(int i) {
        return weights[i];
    }

    /** Whether both articles have the term more than once. */
    boolean isOftenInBoth(int i) {
        return often[i];
    }

    /** Of equal ones the first to come stays. */
    private void add(int term, float weight, boolean isOften) {
        if (size == MOST && weight <= weights[MOST - 1]) return;
        int at = size < MOST ? size++ : MOST - 1;
        while (at > 0 && weights[at - 1] < weight) {
            terms[at] = terms[at - 1];
            weights[at] = weights[at - 1];
            often[at] = often[at - 1];
            at--;
        }
        terms[at] = term;
        weights[at] = weight;
        often[at] = isOften;
    }
}
