package org.backfile.extract.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
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
        var doubts = new ArrayList<Doubt>(MOST);
        for (int i : mostDoubtful(likely, keep))
            doubts.add(new Doubt(
                    text.applyAsLong(i),
                    place.applyAsLong(i),
                    (int) Math.round(255 * likely[i]),
                    keep[i],
                    i > first && i < last));
        return doubts;
    }

    /** The first so many in order, each put in its place among those before. */
    private static int[] mostDoubtful(double[] likely, boolean[] keep) {
        var order = new int[MOST];
        int size = 0;
        for (int i = 0; i < likely.length; i++) {
            if (likely[i] >= SURE || likely[i] <= OUT_OF_QUESTION) continue;
            int at = size;
            while (at > 0 && isBefore(i, order[at - 1], likely, keep)) at--;
            if (at == MOST) continue;
            if (size < MOST) size++;
            System.arraycopy(order, at, order, at + 1, size - at - 1);
            order[at] = i;
        }
        return Arrays.copyOf(order, size);
    }

    private static boolean isBefore(int a, int b, double[] likely, boolean[] keep) {
        return keep[a] != keep[b] ? keep[a] : Math.abs(likely[a] - EVEN) < Math.abs(likely[b] - EVEN);
    }
}
