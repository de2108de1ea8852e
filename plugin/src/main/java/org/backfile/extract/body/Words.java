package org.backfile.extract.body;

/**
 * The distinct words of a short text, as hashes. One instance may read one text after the other: every block of a page is compared
 * with its title and its description, so nothing is made in comparing. Not thread-safe.
 */
final class Words {

    /** More words than a title or a description has. */
    private static final int MOST = 80;

    private static final int LONGEST = MOST * 12;
    private static final int SLOTS = 256;
    private static final char[] ASCII = new char[128];

    static {
        for (char c = 0; c < ASCII.length; c++) ASCII[c] = letter(c);
    }

    private final char[] chars = new char[LONGEST + 1];

    private final int[] words = new int[MOST];
    private int size;
    /** An open hash table; a slot counts when its round is that of the text being read. */
    private final int[] slots = new int[SLOTS];

    private final int[] rounds = new int[SLOTS];
    private int round;

    /** Reads a text; of one that is longer than any title or description, nothing. */
    Words read(String text) {
        size = 0;
        round++;
        int length = text.length();
        if (length > LONGEST) return this;
        text.getChars(0, length, chars, 0);
        chars[length] = ' ';
        int hash = 0;
        int left = MOST;
        boolean in = false;
        for (int i = 0; i <= length && left > 0; i++) {
            char c = chars[i];
            int letter = c < 128 ? ASCII[c] : letter(c);
            if (letter > 0) {
                hash = 31 * hash + letter;
                in = true;
            } else if (in) {
                add(hash);
                left--;
                hash = 0;
                in = false;
            }
        }
        return this;
    }

    int size() {
        return size;
    }

    /** How many of the words the other text has, too. */
    int common(Words other) {
        if (other.size == 0) return 0;
        int common = 0;
        for (int i = 0; i < size; i++) if (other.has(words[i])) common++;
        return common;
    }

    /** Twice the words in common over all words of both, 0 to 1. */
    double likeness(Words other) {
        return likeness(other, common(other));
    }

    double likeness(Words other, int common) {
        return common == 0 ? 0 : 2.0 * common / (size + other.size);
    }

    private void add(int hash) {
        int slot = slot(hash);
        if (rounds[slot] == round) return;
        slots[slot] = hash;
        rounds[slot] = round;
        words[size++] = hash;
    }

    private boolean has(int hash) {
        return rounds[slot(hash)] == round;
    }

    /** Where the hash is, or would be. */
    private int slot(int hash) {
        int slot = (hash ^ hash >>> 8 ^ hash >>> 16) & SLOTS - 1;
        while (rounds[slot] == round && slots[slot] != hash) slot = slot + 1 & SLOTS - 1;
        return slot;
    }

    /** A letter or digit in lower case; 0 for what stands between words. */
    private static char letter(char c) {
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
}
