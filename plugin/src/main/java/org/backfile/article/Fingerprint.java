package org.backfile.article;

/** 64 bits that stand for a text: the same for texts that differ in case, punctuation and white space only (FNV-1a, then mixed). */
public final class Fingerprint {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** Of the text's letters and digits; a text without any has one of its own. */
    public static long of(CharSequence text) {
        return and(START, text);
    }

    /** Of a text that counts only together with what stands for it so far. */
    public static long and(long before, CharSequence text) {
        long hash = before;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = letter(c);
            if (letter < 0) continue;
            hash = (hash ^ letter) * PRIME;
            any = true;
        }
        if (!any) for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * PRIME;
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }

    /** A letter or digit in lower case, or half of one; -1 for anything else. */
    private static int letter(char c) {
        if (c < 128) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') return c;
            return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : -1;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? Character.toLowerCase(c) : -1;
    }
}
