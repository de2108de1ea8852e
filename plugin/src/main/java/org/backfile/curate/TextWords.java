package org.backfile.curate;

import java.util.Arrays;
import org.backfile.article.Words;
import org.backfile.store.Spool;

/**
 * The words of a text, to look at how they are written and what stands beside them. A text is cut into words once, and then goes to a spool and
 * back as it lies here: four numbers a word, and two characters a number. One per thread, used again for the next text.
 */
final class TextWords {

    private static final int CAPITAL = 1;
    private static final int UNSPACED = 2;
    /** In a line whose longer words all have capitals, as headings have in some languages: a capital means nothing there. */
    private static final int TITLED = 4;

    private static final int FLAGS = 3;
    /** Of fewer letters, words may be small in a heading, too. */
    private static final int LONGER = 5;

    /** How many words there are; then two numbers for the hash, one for start and flags, one for the end of each; then the text. */
    private int[] packed = new int[1 << 13];

    private int size;
    private char[] characters = new char[1 << 12];

    void read(String text) {
        size = 0;
        if (characters.length <= text.length()) characters = new char[2 * text.length()];
        text.getChars(0, text.length(), characters, 0);
        characters[text.length()] = 0;
        var words = Words.of(text);
        while (words.next()) add(words);
        packed[0] = size;
        markTitledLines(text);
        makeRoom(text() + text.length() / 2 + 1);
        pack(text.length());
    }

    private void add(Words word) {
        makeRoom(4 * size + 5);
        long hash = word.hash();
        int at = 4 * size++ + 1;
        packed[at] = (int) (hash >>> 32);
        packed[at + 1] = (int) hash;
        int flags = word.isUnspaced() ? UNSPACED : isUpper(word.start()) ? CAPITAL : 0;
        packed[at + 2] = word.start() << FLAGS | flags;
        packed[at + 3] = word.end();
    }

    private void pack(int length) {
        int at = text();
        for (int i = 0; i < length; i += 2) packed[at++] = characters[i] | characters[i + 1] << 16;
    }

    void write(int article, Spool spool) {
        spool.put(article, packed, size == 0 ? 1 : text() + (end(size - 1) + 1) / 2);
    }

    void read(int article, Spool spool) {
        int length = spool.length(article);
        if (packed.length < length) packed = new int[Math.max(length, 2 * packed.length)];
        spool.read(article, packed);
        size = packed[0];
    }

    int size() {
        return size;
    }

    long hash(int i) {
        return (long) packed[4 * i + 1] << 32 | packed[4 * i + 2] & 0xFFFFFFFFL;
    }

    /** The text from word {@code from} to word {@code to}, both included. */
    String written(int from, int to) {
        char[] written = new char[end(to) - start(from)];
        for (int i = 0; i < written.length; i++) written[i] = character(start(from) + i);
        return new String(written);
    }

    int length(int i) {
        return end(i) - start(i);
    }

    /** Whether nothing but one space or hyphen stands between this word and the next, or not even that in scripts without spaces. */
    boolean isJoined(int i) {
        if (i < 0 || i + 1 >= size) return false;
        if (start(i + 1) < end(i)) return true;
        return start(i + 1) - end(i) == 1 && " -\u00A0\u2011\u2013".indexOf(character(end(i))) >= 0;
    }

    boolean isUnspaced(int i) {
        return (flags(i) & UNSPACED) != 0;
    }

    boolean isCapital(int i) {
        return (flags(i) & CAPITAL) != 0;
    }

    /** Whether the word stands where any word would have a capital: at the start of a sentence, or in a heading. */
    boolean isWhereAllAreCapital(int i) {
        if ((flags(i) & TITLED) != 0) return true;
        int at = start(i) - 1;
        while (at >= 0 && " \u00A0\"'([“‘„«»¿¡".indexOf(character(at)) >= 0) at--;
        return at < 0 || ".!?…:;\n\r\t•*|–—-/".indexOf(character(at)) >= 0;
    }

    /** Whether the text has this word in small letters more often than with a capital: "The" may begin a name, but is none. */
    boolean isMostlySmall(int i) {
        int capitals = 0;
        int small = 0;
        for (int j = 0; j < size; j++) {
            if (hash(j) != hash(i)) continue;
            if (isCapital(j)) capitals++;
            else small++;
        }
        return small > capitals;
    }

    private int start(int i) {
        return packed[4 * i + 3] >>> FLAGS;
    }

    private int end(int i) {
        return packed[4 * i + 4];
    }

    private int flags(int i) {
        return packed[4 * i + 3];
    }

    private char character(int at) {
        return (char) (packed[text() + (at >> 1)] >>> ((at & 1) << 4));
    }

    /** Where the text begins. */
    private int text() {
        return 4 * size + 1;
    }

    private void markTitledLines(String text) {
        for (int from = 0, to; from < size; from = to) {
            int end = text.indexOf('\n', start(from));
            boolean isTitled = true;
            for (to = from; to < size && (end < 0 || start(to) < end); to++) {
                isTitled &= isCapital(to) || end(to) - start(to) < LONGER;
            }
            for (int i = from; isTitled && i < to; i++) packed[4 * i + 3] |= TITLED;
        }
    }

    private boolean isUpper(int at) {
        int c = Character.codePointAt(characters, at);
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private void makeRoom(int length) {
        if (packed.length < length) packed = Arrays.copyOf(packed, Math.max(length, 2 * packed.length));
    }
}
