package org.backfile.curate;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds the articles that are nearest in text by the terms that are not frequent: for each article the cosine to all others, summed up
 * over its terms' postings. Each pair is counted once, from the later article.
 *
 * <p>The index is made for a block of articles at a time, and all articles from there on are looked up in it: so that neither the
 * postings nor the sums grow with the archive.
 */
final class InvertedIndex {

    /** Share of articles beyond which a term finds nothing; but at least so many articles, and at most about so many. */
    private static final double FREQUENT = 0.02;

    private static final int LEAST_FREQUENT = 20;
    private static final int MOST_FREQUENT = 120;

    /** Articles in a block: their sums stay in the processor's cache. */
    private static final int BLOCK = 1 << 15;

    private InvertedIndex() {}

    /** The first term that is used, those before it being more frequent. */
    static int firstRare(TermLists lists) {
        double articles = Rarity.stepped(lists.size());
        double frequent = Math.min(FREQUENT * articles, MOST_FREQUENT + articles / 1000);
        return lists.numbers().firstWithin((int) Math.max(LEAST_FREQUENT, frequent));
    }

    /** Puts all pairs of articles with a term in common forward to each of these. */
    static void search(TermLists lists, int firstRare, Workers workers, Nearest... found) {
        search(lists, firstRare, BLOCK, workers, found);
    }

    static void search(TermLists lists, int firstRare, int block, Workers workers, Nearest... found) {
        for (int from = 0; from < lists.size(); from += block) {
            int start = from;
            var postings = Postings.of(lists, firstRare, start, Math.min(lists.size(), start + block));
            workers.each(lists.size() - start, () -> {
                var search = search(lists, postings, found);
                return i -> search.accept(start + i);
            });
        }
    }

    private static IntConsumer search(TermLists lists, Postings postings, Nearest[] found) {
        float[] sums = new float[postings.articles()];
        var all = Arrays.stream(found)
                .map(nearest -> new Sums(lists, nearest, postings.firstArticle(), sums))
                .toArray(Sums[]::new);
        var list = new TermList();
        return article -> {
            lists.read(article, list);
            int before = Math.min(postings.articles(), article - postings.firstArticle());
            for (int i = list.firstFrom(postings.firstTerm()); i < list.size(); i++) {
                float rarity = lists.numbers().rarity(list.term(i));
                postings.addUp(list.term(i), before, list.weight(i) * rarity * rarity, sums);
            }
            for (var offers : all) offers.offer(article, before);
            Arrays.fill(sums, 0, before, 0);
        };
    }
}
