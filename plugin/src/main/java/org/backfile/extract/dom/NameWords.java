package org.backfile.extract.dom;

import java.util.Map;

/**
 * What the words in class, id and similar names say, as bits. Names are cut at everything that is no letter and at capitals after
 * small letters: {@code post-bodyText} is "post", "body" and "text". Immutable, thread-safe; reading a name makes no objects.
 */
public final class NameWords {

    /** Names are read up to this many characters: what is longer is generated. */
    private static final int LONGEST = 200;

    /** An open hash table: word, hash and bits of a slot; no bits where it is free. */
    private final String[] words;

    private final int[] hashes;
    private final int[] bits;

    /** @param bits by word: lower case, without marks */
    public NameWords(Map<String, Integer> bits) {
        int size = Integer.highestOneBit(Math.max(4, bits.size() * 4));
        this.words = new String[size];
        this.hashes = new int[size];
        this.bits = new int[size];
        bits.forEach((word, bit) -> {
            int slot = slot(word.hashCode());
            while (this.bits[slot] != 0) slot = slot + 1 & size - 1;
            words[slot] = word;
            hashes[slot] = word.hashCode();
            this.bits[slot] = bit;
        });
    }

    /** The bits of all words of a name, or of several names with spaces between. */
    public int read(String names) {
        int found = 0;
        int start = 0;
        int hash = 0;
        boolean small = false;
        int end = Math.min(names.length(), LONGEST);
        for (int i = 0; i <= end; i++) {
            char c = i < end ? names.charAt(i) : ' ';
            char lower = lower(c);
            boolean letter = lower < 128 ? lower >= 'a' && lower <= 'z' : Character.isLetter(c);
            boolean capital = c < 128 ? lower != c : Character.isUpperCase(c);
            if (!letter || capital && small) {
                if (i > start) found |= bits(names, start, i, hash);
                start = letter ? i : i + 1;
                hash = 0;
            }
            // the hash of the word as a string, so that it need not be cut out to be looked up
            if (letter) hash = 31 * hash + lower;
            small = c < 128 ? letter && !capital : Character.isLowerCase(c);
        }
        return found;
    }

    private static char lower(char c) {
        if (c < 128) return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        return Character.toLowerCase(c);
    }

    private int bits(String names, int start, int end, int hash) {
        for (int slot = slot(hash); bits[slot] != 0; slot = slot + 1 & bits.length - 1) {
            if (hashes[slot] != hash) continue;
            var word = words[slot];
            if (word.length() == end - start && isWord(word, names, start)) return bits[slot];
        }
        return 0;
    }

    private static boolean isWord(String word, String names, int start) {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) != lower(names.charAt(start + i))) return false;
        return true;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & bits.length - 1;
    }
}
