package org.backfile.curate;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.backfile.store.Articles;
import org.backfile.store.Spool;

/**
 * Makes the {@link TermLists} of the terms as they were read: counts in how many articles each occurs, then numbers them, in a way that does
 * not depend on the order of reading.
 */
final class TermListing {

    private final Spool read;
    private final int[] numbers;
    private final RepeatFilter filter;

    private TermListing(Spool read, int[] numbers, RepeatFilter filter) {
        this.read = read;
        this.numbers = numbers;
        this.filter = filter;
    }

    /**
     * Lists the articles with these numbers in the store; from here on they go by their index in the array.
     *
     * @param read see {@link ReadTerms}, by number
     * @param mentions hears of each article, too
     */
    static TermLists of(
            Articles articles, Spool read, int[] numbers, RepeatFilter filter, Mentions mentions, Workers workers) {
        var listing = new TermListing(read, numbers, filter);
        var lists = new TermLists(
                listing.number(workers),
                articles.spool(),
                new float[numbers.length],
                new int[numbers.length][],
                new float[numbers.length]);
        workers.each(numbers.length, () -> listing.lister(lists, mentions));
        lists.terms().seal();
        return lists;
    }

    /** Terms of one article alone, which are most, mostly don't come into the table at all. */
    private TermNumbers number(Workers workers) {
        var table = new TermTable();
        workers.each(numbers.length, () -> {
            var terms = new ReadTerms();
            return i -> {
                terms.read(numbers[i], read);
                long[] repeated = new long[terms.size()];
                int size = 0;
                for (int t = 0; t < repeated.length; t++) {
                    long hash = terms.hash(t);
                    if (filter.isRepeated(hash)) repeated[size++] = hash;
                }
                synchronized (table) {
                    for (int t = 0; t < size; t++) table.add(repeated[t]);
                }
            };
        });
        return new TermNumbers(table, numbers.length);
    }

    private IntConsumer lister(TermLists lists, Mentions mentions) {
        var terms = new ReadTerms();
        var list = new TermListWriter(lists);
        return i -> {
            terms.read(numbers[i], read);
            list.write(i, terms, filter);
            lists.headlines()[i] = headline(i, terms, lists);
            mentions.note(i, terms);
        };
    }

    private static int[] headline(int article, ReadTerms terms, TermLists lists) {
        double length = 0;
        int[] found = new int[terms.headlineSize()];
        int size = 0;
        for (int i = 0; i < found.length; i++) {
            int term = lists.numbers().find(terms.headlineHash(i));
            if (term >= 0) found[size++] = term;
            else if (term == TermNumbers.ALONE) length += square(lists.numbers().rarityOfOne());
        }
        found = Arrays.copyOf(found, size);
        Arrays.sort(found);
        for (int term : found) length += square(lists.numbers().rarity(term));
        lists.headlineLengths()[article] = (float) length;
        return found;
    }

    private static double square(double x) {
        return x * x;
    }
}
