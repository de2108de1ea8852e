package org.backfile.store;

import java.util.Arrays;

/** For articles that are in memory themselves. */
final class HeapSpool implements Spool {

    private static final int[] NONE = {};

    private final int[][] lists;

    HeapSpool(int articles) {
        lists = new int[articles][];
        Arrays.fill(lists, NONE);
    }

    @Override
    public void put(int article, int[] numbers, int length) {
        lists[article] = Arrays.copyOf(numbers, length);
    }

    @Override
    public void seal() {}

    @Override
    public int length(int article) {
        return lists[article].length;
    }

    @Override
    public int get(int article, int i) {
        return lists[article][i];
    }

    @Override
    public void read(int article, int[] into) {
        System.arraycopy(lists[article], 0, into, 0, lists[article].length);
    }

    @Override
    public void close() {
        Arrays.fill(lists, NONE);
    }
}
