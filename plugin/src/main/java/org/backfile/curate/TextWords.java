package org.backfile.curate;

import java.util.Arrays;
import org.backfile.article.Words;

/** The words of a text as arrays, to look at what stands beside them. */
final class TextWords {

    private final String text;
    private long[] hashes = new long[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int size;

    TextWords(String text) {
        this.text = text;
        var words = Words.of(text);
        while (words.next()) {
            if (size == hashes.length) grow();
            hashes[size] = words.hash();
            starts[size] = words.start();
            ends[size++] = words.end();
        }
    }

    int size() {
        return size;
    }

    long hash(int i) {
        return hashes[i];
    }

    /** The text from word {@code from} to word {@code to}, both included. */
    String written(int from, int to) {
        return text.substring(starts[from], ends[to]);
    }

    /** Whether nothing but one space or hyphen stands between this word and the next. */
    boolean isJoined(int i) {
        if (i + 1 >= size || starts[i + 1] - ends[i] != 1) return false;
        char between = text.charAt(ends[i]);
        return between == ' ' || between == '-' || between == '\u00A0' || between == '\u2011' || between == '\u2013';
    }

    boolean isCapital(int i) {
        int c = text.codePointAt(starts[i]);
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** Whether the word stands where any word would have a capital: at the start of a sentence, or of the text. */
    boolean opensSentence(int i) {
        int at = starts[i] - 1;
        while (at >= 0 && " \u00A0\"'([“‘„«»¿¡".indexOf(text.charAt(at)) >= 0) at--;
        return at < 0 || ".!?…:;\n\r\t•*|–—-/".indexOf(text.charAt(at)) >= 0;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
    }
}
