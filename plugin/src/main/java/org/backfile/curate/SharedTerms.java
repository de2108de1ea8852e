package org.backfile.curate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The terms that add most to the likeness of two articles. */
final class SharedTerms {

    private static final int MOST = 12;

    private final int[] terms = new int[MOST];
    private final float[] weights = new float[MOST];
    private final boolean[] often = new boolean[MOST];
    private int size;

    private SharedTerms() {}

    static SharedTerms of(TermLists lists, int one, int other) {
        var shared = new SharedTerms();
        int[] a = lists.terms(one);
        int[] b = lists.terms(other);
        // From the rarest to the most frequent, as the rare ones weigh more: what comes late seldom gets in.
        for (int i = a.length - 1, j = b.length - 1; i >= 0 && j >= 0; ) {
            if (a[i] == b[j]) {
                float mine = TermLists.weight(lists.counts(one)[i]);
                float theirs = TermLists.weight(lists.counts(other)[j]);
                float rarity = lists.numbers().rarity(a[i]);
                shared.add(a[i], mine * theirs * rarity * rarity, mine > 1 && theirs > 1);
                i--;
                j--;
            } else if (a[i] > b[j]) {
                i--;
            } else {
                j--;
            }
        }
        return shared;
    }

    IntStream stream() {
        return Arrays.stream(terms, 0, size);
    }

    int term(int i) {
        return terms[i];
    }

    /** Whether both articles have the term more than once. */
    boolean isOftenInBoth(int i) {
        return often[i];
    }

    /** The indexes of the terms, the strongest first, their weights multiplied by what the function gives for the term. */
    int[] order(IntToDoubleFunction factor) {
        double[] keys = IntStream.range(0, size)
                .mapToDouble(i -> weights[i] * factor.applyAsDouble(terms[i]))
                .toArray();
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -keys[i]).thenComparingInt(i -> terms[i]))
                .mapToInt(i -> i)
                .toArray();
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
