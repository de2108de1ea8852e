package org.backfile.curate;

import java.util.stream.IntStream;

/**
 * The best neighbours of each article, a bounded heap for each with the worst on top. Among equals the lower index is better, so that the
 * outcome does not depend on the order of the offers. Thread-safe.
 */
final class Nearest {

    private final int most;
    private final int[] sizes;
    private final int[][] neighbours;
    private final float[][] scores;
    /** What an offer must exceed or equal. Read without a lock: it only grows, and an old value only costs a look at the heap. */
    private final float[] floors;

    Nearest(int articles, int most) {
        this.most = most;
        sizes = new int[articles];
        neighbours = new int[articles][Math.min(most, articles)];
        scores = new float[articles][Math.min(most, articles)];
        floors = new float[articles];
    }

    /** Puts both forward to each other. */
    void offer(int a, int b, float score) {
        if (score >= floors[a]) push(a, b, score);
        if (score >= floors[b]) push(b, a, score);
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
