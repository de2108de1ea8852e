package org.backfile.extract.dom;

import java.util.Map;

/**
 * A number for each of many words, found by a stretch of a text without cutting it out. An open hash table; immutable, thread-safe.
 */
public final class WordTable {

    /** Most lookups are of words that are not in the table, and should hit a free slot. */
    private static final int SPARSE = 16;

    /** Word, hash and number of a slot; no number where it is free. */
    private final String[] words;

    private final int[] hashes;
    private final int[] numbers;

    /** @param numbers by word, lower case; none is 0 */
    public WordTable(Map<String, Integer> numbers) {
        int size = Integer.highestOneBit(Math.max(4, numbers.size() * SPARSE));
        this.words = new String[size];
        this.hashes = new int[size];
        this.numbers = new int[size];
        numbers.forEach((word, number) -> {
            int slot = slot(word.hashCode());
            while (this.numbers[slot] != 0) slot = slot + 1 & size - 1;
            words[slot] = word;
            hashes[slot] = word.hashCode();
            this.numbers[slot] = number;
        });
    }

    /**
     * The number of the word that stands there in whatever case; 0 when it is not in the table.
     *
     * @param hash as {@link #hash} adds it up, from 0, over the word's characters
     */
    public int get(String text, int start, int end, int hash) {
        for (int slot = slot(hash); numbers[slot] != 0; slot = slot + 1 & numbers.length - 1) {
            if (hashes[slot] != hash) continue;
            var word = words[slot];
            if (word.length() == end - start && isWord(word, text, start)) return numbers[slot];
        }
        return 0;
    }

    /** The same; the hash is made here. */
    public int get(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) hash = hash(hash, small(text.charAt(i)));
        return get(text, start, end, hash);
    }

    /** The hash of a word's beginning and one more character, which has been made small. */
    public static int hash(int hash, char small) {
        return 31 * hash + small;
    }

    /** {@link Character#toLowerCase(char)}, fast for ASCII. */
    public static char small(char c) {
        if (c < 0x80) return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        return Character.toLowerCase(c);
    }

    private static boolean isWord(String word, String text, int start) {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) != small(text.charAt(start + i))) return false;
        return true;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & numbers.length - 1;
    }
}
