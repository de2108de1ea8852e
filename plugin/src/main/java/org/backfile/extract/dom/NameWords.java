package org.backfile.extract.dom;

import java.util.Map;

/**
 * What the words in class, id and similar names say, as bits. Names are cut at everything that is no letter and at capitals after
 * small letters: {@code post-bodyText} is "post", "body" and "text". Immutable, thread-safe; reading a name makes no objects.
 */
public final class NameWords {

    /** Names are read up to this many characters: what is longer is generated. */
    private static final int LONGEST = 200;

    private final WordTable words;

    /** @param bits by word: lower case, without marks */
    public NameWords(Map<String, Integer> bits) {
        this.words = new WordTable(bits);
    }

    /** The bits of all words of a name, or of several names with spaces between. */
    public int read(String names) {
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
