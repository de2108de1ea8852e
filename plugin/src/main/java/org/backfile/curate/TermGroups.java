package org.backfile.curate;

import java.util.Arrays;

/** The articles in which a term stands out: how many, in how many of their headlines, and two of them by name. */
final class TermGroups {

    private final int[] sizes;
    private final int[] headlines;
    private final int[] first;
    private final int[] second;

    /** @param outstanding terms of each article */
    TermGroups(TermLists lists, int[][] outstanding) {
        int terms = lists.numbers().size();
        sizes = new int[terms];
        headlines = new int[terms];
        first = new int[terms];
        second = new int[terms];
        for (int article = 0; article < outstanding.length; article++) {
            for (int term : outstanding[article]) {
                if (sizes[term] == 0) first[term] = article;
                if (sizes[term] == 1) second[term] = article;
                sizes[term]++;
                if (Arrays.binarySearch(lists.headline(article), term) >= 0) headlines[term]++;
            }
        }
    }

    int size(int term) {
        return sizes[term];
    }

    int headlines(int term) {
        return headlines[term];
    }

    /** An article of the group, of at least two, that is not this one. */
    int other(int term, int article) {
        return first[term] == article ? second[term] : first[term];
    }
}
