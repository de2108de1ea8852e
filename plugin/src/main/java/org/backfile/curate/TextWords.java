package org.backfile.curate;

import java.util.Arrays;
import org.backfile.article.Words;

/** The words of a text as arrays, to look at how they are written and what stands beside them. */
final class TextWords {

    private static final byte CAPITAL = 1;
    private static final byte UNSPACED = 2;
    /** In a line whose longer words all have capitals, as headings have in some languages: a capital means nothing there. */
    private static final byte TITLED = 4;
    /** Of fewer letters, words may be small in a heading, too. */
    private static final int LONGER = 5;

    private final String text;
    private int size;
    private long[] hashes = new long[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private byte[] flags = new byte[1024];

    TextWords(String text) {
        this.text = text;
        var words = Words.of(text);
        while (words.next()) {
            if (size == hashes.length) grow();
            hashes[size] = words.hash();
            starts[size] = words.start();
            ends[size] = words.end();
            flags[size] = words.isUnspaced() ? UNSPACED : isUpper(text.codePointAt(words.start())) ? CAPITAL : 0;
            size++;
        }
        markTitledLines();
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

    /** Whether nothing but one space or hyphen stands between this word and the next, or not even that in scripts without spaces. */
    boolean isJoined(int i) {
        if (i < 0 || i + 1 >= size) return false;
        if (starts[i + 1] < ends[i]) return true;
        return starts[i + 1] - ends[i] == 1 && " -\u00A0\u2011\u2013".indexOf(text.charAt(ends[i])) >= 0;
    }

    boolean isUnspaced(int i) {
        return (flags[i] & UNSPACED) != 0;
    }

    boolean isCapital(int i) {
        return (flags[i] & CAPITAL) != 0;
    }

    /** Whether the word stands where any word would have a capital: at the start of a sentence, or in a heading. */
    boolean isWhereAllAreCapital(int i) {
        if ((flags[i] & TITLED) != 0) return true;
        int at = starts[i] - 1;
        while (at >= 0 && " \u00A0\"'([“‘„«»¿¡".indexOf(text.charAt(at)) >= 0) at--;
        return at < 0 || ".!?…:;\n\r\t•*|–—-/".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the text has this word in small letters more often than with a capital: "The" may begin a name, but is none. */
    boolean isMostlySmall(int i) {
        int capitals = 0;
        int small = 0;
        for (int j = 0; j < size; j++) {
            if (hashes[j] != hashes[i]) continue;
            if (isCapital(j)) capitals++;
            else small++;
        }
        return small > capitals;
    }

    private void markTitledLines() {
        for (int from = 0, to; from < size; from = to) {
            int end = text.indexOf('\n', starts[from]);
            boolean isTitled = true;
            for (to = from; to < size && (end < 0 || starts[to] < end); to++) {
                isTitled &= isCapital(to) || ends[to] - starts[to] < LONGER;
            }
            for (int i = from; isTitled && i < to; i++) flags[i] |= TITLED;
        }
    }

    private static boolean isUpper(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        flags = Arrays.copyOf(flags, 2 * size);
    }
}
