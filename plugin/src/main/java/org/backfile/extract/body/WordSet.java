package org.backfile.extract.body;

import java.util.Arrays;
import org.backfile.extract.model.Row;

/** The words of a title or a description, as hashes: compared with every block of a page, so nothing is made in comparing. */
final class WordSet {

    /** More words than a title or a description has. */
    private static final int MOST = 80;

    private final int[] words;

    private WordSet(int[] words) {
        this.words = words;
    }

    static WordSet of(String text) {
        return new WordSet(hashes(text));
    }

    /**
     * Adds the share of the text's words that are among these, and how alike the two are: twice the words in common over all
     * words of both, 0 to 1. Texts of more words than a title has are like no title.
     */
    void compare(String text, Row row, String share, String likeness) {
        var other = text.length() > MOST * 12 ? NONE : hashes(text);
        int common = common(other);
        row.add(share, other.length == 0 ? 0 : (double) common / other.length);
        row.add(likeness, likeness(common, other.length));
    }

    double likeness(String text) {
        var other = hashes(text);
        return likeness(common(other), other.length);
    }

    private double likeness(int common, int others) {
        return common == 0 ? 0 : 2.0 * common / (words.length + others);
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

    private static final int[] NONE = {};

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
