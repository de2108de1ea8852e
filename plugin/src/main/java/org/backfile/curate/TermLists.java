package org.backfile.curate;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.backfile.article.Words;
import org.backfile.store.Articles;

/**
 * Which terms each article has, and how often: the vector space of the archive. Terms are numbered by hash. A term of one article
 * counts in that article's length but is not listed, as nothing can be found by it; a term of more than 30 % of the articles is left out.
 * With that, no list of stop words is needed in any language.
 */
final class TermLists {

    /** Share of articles beyond which a term says nothing. */
    private static final double FREQUENT = 0.3;

    private final int[][] terms;
    private final byte[][] counts;
    private final int[][] headlines;
    /** Before {@link #number}: how much the terms of one article weigh, without their rarity. */
    private final double[] lengths;

    private final float[] headlineLengths;

    private float[] rarity = new float[0];
    private long[] hashes = new long[0];
    private int[] spread = new int[0];

    private TermLists(int size) {
        terms = new int[size][];
        counts = new byte[size][];
        headlines = new int[size][];
        lengths = new double[size];
        headlineLengths = new float[size];
    }

    /** Reads the articles with these numbers; from here on they go by their index in the array. */
    static TermLists read(Articles articles, int[] numbers, RepeatFilter filter, Workers workers) {
        var lists = new TermLists(numbers.length);
        var table = new TermTable();
        workers.each(numbers.length, () -> lists.reader(articles, numbers, filter, table));
        lists.number(table, workers);
        return lists;
    }

    int size() {
        return terms.length;
    }

    int termCount() {
        return rarity.length;
    }

    /** The article's terms, ascending. */
    int[] terms(int article) {
        return terms[article];
    }

    /** The weight of the article's term at this place of its list, before its rarity: 1 + ln count. */
    float weight(int article, int place) {
        return WEIGHTS[counts[article][place] & 0xFF];
    }

    byte[] counts(int article) {
        return counts[article];
    }

    /** The length of the article's vector. */
    double length(int article) {
        return lengths[article];
    }

    /** The different words of the headline that other articles have, too. */
    int[] headline(int article) {
        return headlines[article];
    }

    /** The sum of the squared rarities of all different words of the headline. */
    float headlineLength(int article) {
        return headlineLengths[article];
    }

    /** ln(articles / articles with the term). */
    float rarity(int term) {
        return rarity[term];
    }

    /** In how many articles the term occurs. */
    int spread(int term) {
        return spread[term];
    }

    long hash(int term) {
        return hashes[term];
    }

    /** The term with this hash, or a negative number. */
    int find(long hash) {
        return Arrays.binarySearch(hashes, hash);
    }

    static final float[] WEIGHTS = weights();

    private static float[] weights() {
        var weights = new float[256];
        for (int i = 1; i < 256; i++) weights[i] = (float) (1 + Math.log(i));
        return weights;
    }

    private IntConsumer reader(Articles articles, int[] numbers, RepeatFilter filter, TermTable table) {
        var terms = new TermReader();
        return i -> {
            var article = articles.get(numbers[i]);
            add(i, terms.read(article), filter, table);
            addHeadline(i, article, filter, table);
        };
    }

    private void add(int article, TermBag bag, RepeatFilter filter, TermTable table) {
        int[] repeated = new int[bag.size()];
        int size = 0;
        for (int i = 0; i < bag.size(); i++) {
            if (filter.isRepeated(bag.hash(i))) {
                repeated[size++] = i;
            } else {
                lengths[article] += square(WEIGHTS[bag.count(i)]);
            }
        }
        int[] numbers = new int[size];
        byte[] times = new byte[size];
        synchronized (table) {
            for (int i = 0; i < size; i++) numbers[i] = table.add(bag.hash(repeated[i]));
        }
        for (int i = 0; i < size; i++) times[i] = (byte) bag.count(repeated[i]);
        terms[article] = numbers;
        counts[article] = times;
    }

    private void addHeadline(int i, Article article, RepeatFilter filter, TermTable table) {
        var words = Words.of(article.metadata().title());
        var seen = new TermBag();
        while (words.next()) seen.add(words.hash(), 1);
        int[] numbers = new int[seen.size()];
        int size = 0;
        synchronized (table) {
            for (int j = 0; j < seen.size(); j++) {
                if (filter.isRepeated(seen.hash(j))) numbers[size++] = table.find(seen.hash(j));
                else headlineLengths[i]++;
            }
        }
        headlines[i] = Arrays.copyOf(numbers, size);
    }

    /** Gives terms their final numbers, which do not depend on the order in which the articles were read. */
    private void number(TermTable table, Workers workers) {
        // Few articles say little about which terms are frequent: what two have in common may always relate them.
        double most = Math.max(2, FREQUENT * size());
        int[] order = IntStream.range(0, table.size())
                .filter(t -> table.articles(t) > 1 && table.articles(t) <= most && table.articles(t) < size())
                .boxed()
                .sorted((a, b) -> Long.compare(table.hash(a), table.hash(b)))
                .mapToInt(t -> t)
                .toArray();
        hashes = new long[order.length];
        rarity = new float[order.length];
        spread = new int[order.length];
        int[] numbers = new int[table.size()];
        Arrays.fill(numbers, -1);
        for (int n = 0; n < order.length; n++) {
            numbers[order[n]] = n;
            hashes[n] = table.hash(order[n]);
            spread[n] = table.articles(order[n]);
            rarity[n] = (float) Math.log((double) size() / spread[n]);
        }
        workers.each(size(), () -> i -> number(i, numbers, table));
    }

    private void number(int article, int[] numbers, TermTable table) {
        double once = square(Math.log(size()));
        double length = lengths[article] * once;
        long[] sorted = new long[terms[article].length];
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            int old = terms[article][i];
            float weight = WEIGHTS[counts[article][i] & 0xFF];
            if (numbers[old] >= 0) {
                sorted[size++] = ((long) numbers[old] << 8) | (counts[article][i] & 0xFF);
                length += square(weight * rarity[numbers[old]]);
            } else if (table.articles(old) == 1) {
                length += square(weight) * once;
            }
        }
        Arrays.sort(sorted, 0, size);
        terms[article] = new int[size];
        counts[article] = new byte[size];
        for (int i = 0; i < size; i++) {
            terms[article][i] = (int) (sorted[i] >>> 8);
            counts[article][i] = (byte) sorted[i];
        }
        lengths[article] = Math.sqrt(length);
        headline(article, numbers, table, once);
    }

    private void headline(int article, int[] numbers, TermTable table, double once) {
        double length = headlineLengths[article] * once;
        int[] found = new int[headlines[article].length];
        int size = 0;
        for (int old : headlines[article]) {
            if (numbers[old] >= 0) {
                found[size++] = numbers[old];
                length += square(rarity[numbers[old]]);
            } else if (table.articles(old) == 1) {
                length += once;
            }
        }
        headlines[article] = Arrays.copyOf(found, size);
        Arrays.sort(headlines[article]);
        headlineLengths[article] = (float) length;
    }

    private static double square(double x) {
        return x * x;
    }
}
