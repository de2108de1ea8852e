package org.backfile.curate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The best neighbours of each article, a bounded heap for each with the worst on top. Among equals the lower index is better, so that the
 * outcome does not depend on the order of the offers. Thread-safe.
 */
final class Nearest {

    private static final int[] NONE = {};
    private static final float[] NO_SCORES = {};

    private final int most;
    private final int[] sizes;
    private final int[][] neighbours;
    private final float[][] scores;
    /** What an offer must exceed or equal. Read without a lock: it only grows, and an old value only costs a look at the heap. */
    private final float[] floors;

    private final boolean[] sought;

    /** Of each article, among all. */
    Nearest(int articles, int most) {
        this(all(articles), all(articles), most);
    }

    /**
     * Of some articles, among some.
     *
     * @param seeking those that have neighbours
     * @param sought those that may be neighbours
     */
    Nearest(boolean[] seeking, boolean[] sought, int most) {
        int articles = seeking.length;
        this.most = Math.min(most, articles);
        this.sought = sought;
        sizes = new int[articles];
        neighbours = new int[articles][];
        scores = new float[articles][];
        floors = new float[articles];
        for (int i = 0; i < articles; i++) {
            neighbours[i] = seeking[i] ? new int[this.most] : NONE;
            scores[i] = seeking[i] ? new float[this.most] : NO_SCORES;
            if (!seeking[i]) floors[i] = Float.POSITIVE_INFINITY;
        }
    }

    /** Puts both forward to each other. */
    void offer(int a, int b, float score) {
        if (score >= floors[a] && sought[b]) push(a, b, score);
        if (score >= floors[b] && sought[a]) push(b, a, score);
    }

    /** The score that another must exceed or equal to become the article's neighbour; it only grows. */
    float floor(int article) {
        return floors[article];
    }

    /** How many neighbours the article has. */
    int size(int article) {
        return sizes[article];
    }

    /** One of the article's neighbours, in no order. */
    int neighbour(int article, int i) {
        return neighbours[article][i];
    }

    float score(int article, int i) {
        return scores[article][i];
    }

    /** The score of one of the article's neighbours. */
    float scoreOf(int article, int neighbour) {
        for (int i = 0; i < sizes[article]; i++) if (neighbours[article][i] == neighbour) return scores[article][i];
        return 0;
    }

    IntStream of(int article) {
        return IntStream.range(0, sizes[article]).map(i -> neighbours[article][i]);
    }

    private void push(int article, int neighbour, float score) {
        int[] heap = neighbours[article];
        synchronized (heap) {
            float[] keys = scores[article];
            int size = sizes[article];
            if (size < heap.length) {
                int at = size;
                sizes[article]++;
                while (at > 0 && isWorse(score, neighbour, keys[(at - 1) / 2], heap[(at - 1) / 2])) {
                    keys[at] = keys[(at - 1) / 2];
                    heap[at] = heap[(at - 1) / 2];
                    at = (at - 1) / 2;
                }
                keys[at] = score;
                heap[at] = neighbour;
            } else if (isWorse(keys[0], heap[0], score, neighbour)) {
                sink(heap, keys, neighbour, score);
            }
            if (sizes[article] == most) floors[article] = keys[0];
        }
    }

    private static boolean[] all(int articles) {
        var all = new boolean[articles];
        Arrays.fill(all, true);
        return all;
    }

    private static void sink(int[] heap, float[] keys, int neighbour, float score) {
        int at = 0;
        for (int child; (child = 2 * at + 1) < heap.length; at = child) {
            if (child + 1 < heap.length && isWorse(keys[child + 1], heap[child + 1], keys[child], heap[child])) child++;
            if (!isWorse(keys[child], heap[child], score, neighbour)) break;
            keys[at] = keys[child];
            heap[at] = heap[child];
        }
        keys[at] = score;
        heap[at] = neighbour;
    }

    private static boolean isWorse(float score, int neighbour, float otherScore, int otherNeighbour) {
        return score < otherScore || (score == otherScore && neighbour > otherNeighbour);
    }
}
