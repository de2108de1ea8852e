package org.backfile.extract.body;

import java.util.Arrays;
import org.backfile.extract.model.Row;

/** The words of a title or a description, as hashes: compared with every block of a page, so nothing is made in comparing. */
final class WordSet {

    /** More words than a title or a description has. */
    private static final int MOST = 80;

    private static final WordSet EMPTY = new WordSet(new int[0]);

    private final int[] words;

    private WordSet(int[] words) {
        this.words = words;
    }

    /** The words of a text; of one that is longer than any title or description, none. */
    static WordSet of(String text) {
        return text.length() > MOST * 12 ? EMPTY : new WordSet(hashes(text));
    }

    /** Adds how a block's words compare with these; {@code block} is {@link #of} its text. */
    void compare(WordSet block, Row row, String share, String likeness) {
        int common = common(block.words);
        row.add(share, block.words.length == 0 ? 0 : (double) common / block.words.length);
        row.add(likeness, likeness(block, common));
    }

    /** Twice the words in common over all words of both, 0 to 1. */
    double likeness(WordSet other) {
        return likeness(other, common(other.words));
    }

    private double likeness(WordSet other, int common) {
        return common == 0 ? 0 : 2.0 * common / (words.length + other.words.length);
    }

    private int common(int[] other) {
        int common = 0;
        for (int i = 0, k = 0; i < words.length && k < other.length; ) {
            if (words[i] == other[k]) {
                common++;
                i++;
                k++;
            } else if (words[i] < other[k]) i++;
            else k++;
        }
        return common;
    }

    /** The distinct words' hashes, sorted. */
    private static int[] hashes(String text) {
        var hashes = new int[MOST];
        int size = 0;
        int hash = 0;
        boolean in = false;
        for (int i = 0; i <= text.length() && size < MOST; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = 31 * hash + Character.toLowerCase(c);
                in = true;
            } else if (in) {
                hashes[size++] = hash;
                hash = 0;
                in = false;
            }
        }
        Arrays.sort(hashes, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) if (i == 0 || hashes[i] != hashes[i - 1]) hashes[distinct++] = hashes[i];
        return Arrays.copyOf(hashes, distinct);
    }
}
