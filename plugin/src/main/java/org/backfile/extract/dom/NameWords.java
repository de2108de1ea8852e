package org.backfile.extract.dom;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words in class, id and similar names say, as bits. Names are cut at everything that is no letter and at capitals after
 * small letters: {@code post-bodyText} is "post", "body" and "text". Thread-safe; the same names, which a template writes again and
 * again, are mostly read once.
 */
public final class NameWords {

    /** Names are read up to this many characters: what is longer is generated. */
    private static final int LONGEST = 200;

    private static final int PLACES = 4096;

    private final WordTable words;
    /**
     * Of the names that fall to a place, the last one read. Threads may overwrite each other's: as what is remembered does not change and
     * follows from the name alone, that costs a reading and nothing else.
     */
    private final @Nullable Known[] known = new Known[PLACES];

    private record Known(String names, int bits) {}

    /** @param bits by word: lower case, without marks */
    public NameWords(Map<String, Integer> bits) {
        this.words = new WordTable(bits);
    }

    /** The bits of all words of a name, or of several names with spaces between. */
    public int read(String names) {
        if (names.isEmpty()) return 0;
        int place = place(names);
        @Nullable Known last = known[place];
        if (last != null && last.names.equals(names)) return last.bits;
        int bits = readAnew(names);
        if (names.length() <= LONGEST) known[place] = new Known(names, bits);
        return bits;
    }

    /** By the length and a few characters: the whole name would take as long as reading it. */
    private static int place(String names) {
        int length = names.length();
        int hash = length * 31 + names.charAt(length - 1);
        hash = hash * 31 + names.charAt(length / 2);
        hash = hash * 31 + names.charAt(length / 4);
        hash = hash * 31 + names.charAt(0);
        return (hash ^ hash >>> 12) & PLACES - 1;
    }

    private int readAnew(String names) {
        int found = 0;
        int start = 0;
        int hash = 0;
        boolean afterSmall = false;
        int end = Math.min(names.length(), LONGEST);
        for (int i = 0; i <= end; i++) {
            char c = i < end ? names.charAt(i) : ' ';
            if (c >= 'a' && c <= 'z') {
                hash = WordTable.hash(hash, c);
                afterSmall = true;
                continue;
            }
            boolean letter = Character.isLetter(c);
            if (!letter || afterSmall && Character.isUpperCase(c)) {
                if (i > start) found |= words.get(names, start, i, hash);
                start = letter ? i : i + 1;
                hash = 0;
            }
            if (letter) hash = WordTable.hash(hash, WordTable.small(c));
            afterSmall = Character.isLowerCase(c);
        }
        return found;
    }
}
