package org.backfile.curate;

import org.backfile.article.Article;
import org.backfile.article.Words;
import org.backfile.store.Spool;

/**
 * Reads an article's terms: its words and the pairs of neighbouring words. What stands between two words of a pair is not asked: a comma
 * or a line's end makes a rare pair, and rare pairs that only one article has are dropped anyway.
 */
final class TermReader {

    /** A word of the headline counts as much as four in the text. */
    private static final int HEADLINE = 4;

    private final TermBag bag = new TermBag();
    private final TermBag headline = new TermBag();
    private final TextWords text = new TextWords();

    /** The article's terms, and on the way the text's sketch. The bag is used again for the next article. */
    TermBag read(Article article, Sketch sketch) {
        bag.clear();
        var metadata = article.metadata();
        add(metadata.title(), HEADLINE);
        var standfirst = metadata.standfirst();
        if (standfirst != null) add(standfirst, 1);
        text.read(article.body().text());
        addText(sketch);
        return bag;
    }

    /** The words of the text of the article that was read; used again, too. */
    TextWords text() {
        return text;
    }

    /** The words of the headline alone; this bag is used again, too. */
    TermBag headline(Article article) {
        headline.clear();
        var words = Words.of(article.metadata().title());
        while (words.next()) headline.add(words.hash(), 1);
        return headline;
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

    /** All shingles of an article's text, ascending. */
    static long[] shingles(int article, Spool texts) {
        var text = new TextWords();
        text.read(article, texts);
        var sketch = Sketch.full();
        long before = 0;
        for (int i = 0; i < text.size(); i++) {
            long word = text.hash(i);
            sketch.add(pair(before, word), text.isUnspaced(i));
            before = word;
        }
        return sketch.shingles();
    }

    private void addText(Sketch sketch) {
        long before = 0;
        for (int i = 0; i < text.size(); i++) {
            long word = text.hash(i);
            bag.add(word, 1);
            long pair = pair(before, word);
            if (before != 0) bag.add(pair, 1);
            sketch.add(pair, text.isUnspaced(i));
            before = word;
        }
    }

    /** The hash of a pair of terms. */
    static long pair(long first, long second) {
        long h = (first * 0x9E3779B97F4A7C15L) ^ Long.rotateLeft(second, 29);
        h = (h ^ (h >>> 32)) * 0xd6e8feb86659fd93L;
        return h ^ (h >>> 32);
    }
}
