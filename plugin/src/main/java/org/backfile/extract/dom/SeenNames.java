package org.backfile.extract.dom;

/**
 * Names that a page has used before are mostly not read again: each of a few places keeps the last name that fell to it. One instance
 * serves one page; not thread-safe.
 */
public final class SeenNames {

    private static final int PLACES = 512;

    private final NameWords words;
    private final String[] names = new String[PLACES];
    private final int[] bits = new int[PLACES];

    public SeenNames(NameWords words) {
        this.words = words;
    }

    /** As {@link NameWords#read}. */
    public int read(String name) {
        if (name.isEmpty()) return 0;
        int place = place(name);
        if (name.equals(names[place])) return bits[place];
        names[place] = name;
        bits[place] = words.read(name);
        return bits[place];
    }

    /** By the length and a few characters: the whole name would take as long as reading it. */
    private static int place(String name) {
        int length = name.length();
        int hash = length * 31 + name.charAt(length - 1);
        hash = hash * 31 + name.charAt(length / 2);
        hash = hash * 31 + name.charAt(0);
        return (hash ^ hash >>> 9) & PLACES - 1;
    }
}
