package org.backfile.extract.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.backfile.article.Doubt;

/**
 * Picks the blocks or lines that other pages of the host should settle: those in the body first, the most doubtful of them before
 * others.
 */
public final class Doubts {

    private static final int MOST = 32;
    private static final double EVEN = 0.5;
    private static final double SURE = 0.9;
    private static final double OUT_OF_QUESTION = 0.02;

    private Doubts() {}

    /**
     * At most {@value #MOST} of them.
     *
     * @param likely by block, 0 to 1
     * @param keep what is in the body
     * @param text a block's words, as a {@link org.backfile.article.Fingerprint}
     * @param place where in the template a block stands, as a fingerprint; 0 when there is no template
     */
    public static List<Doubt> of(double[] likely, boolean[] keep, IntToLongFunction text, IntToLongFunction place) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < keep.length; i++) {
            if (!keep[i] || likely[i] < SURE) continue;
            if (first < 0) first = i;
            last = i;
        }
        int from = first;
        int to = last;
        return IntStream.range(0, likely.length)
                .filter(i -> likely[i] < SURE && likely[i] > OUT_OF_QUESTION)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !keep[i])
                        .thenComparing(i -> Math.abs(likely[i] - EVEN))
                        .thenComparing(i -> i))
                .limit(MOST)
                .map(i -> new Doubt(
                        text.applyAsLong(i),
                        place.applyAsLong(i),
                        (int) Math.round(255 * likely[i]),
                        keep[i],
                        i > from && i < to))
                .toList();
    }
}
