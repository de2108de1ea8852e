package org.backfile.curate;

import org.backfile.article.Article;
import org.backfile.article.Words;

/**
 * Reads an article's terms: its words and the pairs of neighbouring words. What stands between two words of a pair is not asked: a comma
 * or a line's end makes a rare pair, and rare pairs that only one article has are dropped anyway.
 */
final class TermReader {

    /** A word of the headline counts as much as four in the text. */
    private static final int HEADLINE = 4;

    private final TermBag bag = new TermBag();

    /** The article's terms; the bag is used again for the next article. */
    TermBag read(Article article) {
        bag.clear();
        var metadata = article.metadata();
        add(metadata.title(), HEADLINE);
        var standfirst = metadata.standfirst();
        if (standfirst != null) add(standfirst, 1);
        add(article.body().text(), 1);
        return bag;
    }

    private void add(String text, int times) {
        var words = Words.of(text);
        long before = 0;
        while (words.next()) {
            long word = words.hash();
            bag.add(word, times);
            if (before != 0) bag.add(pair(before, word), times);
            before = word;
        }
    }

    static long pair(long first, long second) {
        long h = (first * 0x9E3779B97F4A7C15L) ^ Long.rotateLeft(second, 29);
        h = (h ^ (h >>> 32)) * 0xd6e8feb86659fd93L;
        return h ^ (h >>> 32);
    }
}
