package org.backfile.curate;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.backfile.article.Words;
import org.backfile.store.Articles;

/** Makes the {@link TermLists}: reads and counts, then numbers, in a way that does not depend on the order of reading. */
final class TermListing {

    private final int[][] terms;
    private final byte[][] counts;
    private final int[][] headlines;
    private final float[] lengths;
    private final float[] headlineLengths;
    private final TermTable table = new TermTable();

    private TermListing(int size) {
        terms = new int[size][];
        counts = new byte[size][];
        headlines = new int[size][];
        lengths = new float[size];
        headlineLengths = new float[size];
    }

    /**
     * Reads the articles with these numbers in the store; from here on they go by their index in the array.
     *
     * @param mentions hears of each article, too, so that it need not be read again
     */
    static TermLists read(Articles articles, int[] numbers, RepeatFilter filter, Mentions mentions, Workers workers) {
        var listing = new TermListing(numbers.length);
        workers.each(numbers.length, () -> listing.reader(articles, numbers, filter, mentions));
        return listing.numbered(workers);
    }

    private IntConsumer reader(Articles articles, int[] numbers, RepeatFilter filter, Mentions mentions) {
        var reader = new TermReader();
        var headline = new TermBag();
        return i -> {
            var article = articles.get(numbers[i]);
            var text = reader.read(article);
            addText(i, text, filter);
            headline.clear();
            var words = Words.of(article.metadata().title());
            while (words.next()) headline.add(words.hash(), 1);
            addHeadline(i, headline, filter);
            mentions.note(i, text, headline);
        };
    }

    /** The terms that others seem to have are listed; of the rest, only what they add to the length. */
    private void addText(int article, TermBag bag, RepeatFilter filter) {
        int[] repeated = new int[bag.size()];
        int size = 0;
        double alone = 0;
        for (int i = 0; i < bag.size(); i++) {
            if (filter.isRepeated(bag.hash(i))) repeated[size++] = i;
            else alone += square(TermLists.weight((byte) bag.count(i)));
        }
        lengths[article] = (float) alone;
        int[] found = new int[size];
        byte[] times = new byte[size];
        synchronized (table) {
            for (int i = 0; i < size; i++) found[i] = table.add(bag.hash(repeated[i]));
        }
        for (int i = 0; i < size; i++) times[i] = (byte) bag.count(repeated[i]);
        terms[article] = found;
        counts[article] = times;
    }

    private void addHeadline(int article, TermBag bag, RepeatFilter filter) {
        int[] found = new int[bag.size()];
        int size = 0;
        synchronized (table) {
            for (int i = 0; i < bag.size(); i++) {
                if (filter.isRepeated(bag.hash(i))) found[size++] = table.find(bag.hash(i));
                else headlineLengths[article]++;
            }
        }
        headlines[article] = Arrays.copyOf(found, size);
    }

    private TermLists numbered(Workers workers) {
        var numbers = new TermNumbers(table, terms.length);
        int[] renumbering = numbers.renumbering(table);
        workers.each(terms.length, () -> i -> {
            numberText(i, numbers, renumbering);
            numberHeadline(i, numbers, renumbering);
        });
        return new TermLists(numbers, terms, counts, lengths, headlines, headlineLengths);
    }

    private void numberText(int article, TermNumbers numbers, int[] renumbering) {
        double once = square(numbers.rarityOfOne());
        double length = lengths[article] * once;
        long[] sorted = new long[terms[article].length];
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            int old = terms[article][i];
            int term = renumbering[old];
            byte count = counts[article][i];
            if (term >= 0) sorted[size++] = ((long) term << 8) | (count & 0xFF);
            else if (table.articles(old) == 1) length += square(TermLists.weight(count)) * once;
        }
        Arrays.sort(sorted, 0, size);
        terms[article] = new int[size];
        counts[article] = new byte[size];
        for (int i = 0; i < size; i++) {
            int term = (int) (sorted[i] >>> 8);
            terms[article][i] = term;
            counts[article][i] = (byte) sorted[i];
            length += square(TermLists.weight((byte) sorted[i]) * numbers.rarity(term));
        }
        lengths[article] = (float) Math.sqrt(length);
    }

    private void numberHeadline(int article, TermNumbers numbers, int[] renumbering) {
        double once = square(numbers.rarityOfOne());
        double length = headlineLengths[article] * once;
        int[] found = new int[headlines[article].length];
        int size = 0;
        for (int old : headlines[article]) {
            if (renumbering[old] >= 0) found[size++] = renumbering[old];
            else if (table.articles(old) == 1) length += once;
        }
        headlines[article] = Arrays.copyOf(found, size);
        Arrays.sort(headlines[article]);
        for (int term : headlines[article]) length += square(numbers.rarity(term));
        headlineLengths[article] = (float) length;
    }

    private static double square(double x) {
        return x * x;
    }
}
