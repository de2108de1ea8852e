package org.backfile.site.search;

/**
 * A growing string of bits, the most significant first, that packs fifteen into a char from U+4E00 to U+CDFF: assigned or
 * not, none of these is a surrogate, a quote or a line end.
 */
final class Bits {

    private static final int ZERO = 0x4E00;
    private static final int PER_CHAR = 15;

    private final StringBuilder chars = new StringBuilder();
    private int pending;
    private int held;

    /** The bits so far. */
    int length() {
        return PER_CHAR * chars.length() + held;
    }

    /** Appends the low {@code width} bits, 0 to 31. */
    void put(int value, int width) {
        int left = width;
        while (left > 0) {
            int take = Math.min(left, PER_CHAR - held);
            left -= take;
            pending = (pending << take) | ((value >>> left) & ((1 << take) - 1));
            held += take;
            if (held == PER_CHAR) flush();
        }
    }

    /** Elias' gamma code of a number from 1: as many zeros as bits follow the first. */
    void gamma(int number) {
        int more = 31 - Integer.numberOfLeadingZeros(number);
        put(0, more);
        put(number, more + 1);
    }

    /** Rice's code of a number from 0: its upper bits in unary, closed by a one, then {@code low} bits. */
    void rice(int number, int low) {
        put(0, number >>> low);
        put(1, 1);
        put(number, low);
    }

    void append(Bits other) {
        for (int i = 0; i < other.chars.length(); i++) put(other.chars.charAt(i) - ZERO, PER_CHAR);
        put(other.pending, other.held);
    }

    /** All bits, the last char filled with zeros. */
    @Override
    public String toString() {
        if (held == 0) return chars.toString();
        return chars.toString() + (char) (ZERO + (pending << (PER_CHAR - held)));
    }

    private void flush() {
        chars.append((char) (ZERO + pending));
        pending = 0;
        held = 0;
    }
}
