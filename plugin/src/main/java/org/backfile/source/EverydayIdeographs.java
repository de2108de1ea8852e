package org.backfile.source;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The ideographs and syllables that the first levels of the national standards hold: what newspapers print. Nonsense made by
 * decoding with the wrong charset is full of others.
 */
final class EverydayIdeographs {

    private static final BitSet ALL = new BitSet(1 << 16);
    private static final BitSet JAPANESE = new BitSet(1 << 16);

    static {
        add(JAPANESE, "euc-jp", 0xb0, 0xcf, 0xa1);
        add(ALL, "gbk", 0xb0, 0xd7, 0xa1);
        add(ALL, "big5", 0xa4, 0xc6, 0x40);
        add(ALL, "euc-kr", 0xb0, 0xc8, 0xa1);
        ALL.or(JAPANESE);
    }

    private EverydayIdeographs() {}

    /** @param japanese whether the text has kana: then the other countries' characters are strangers */
    static boolean contains(char c, boolean japanese) {
        return (japanese ? JAPANESE : ALL).get(c);
    }

    private static void add(BitSet set, String label, int firstLead, int lastLead, int firstTrail) {
        Charset charset = CharsetLabels.find(label);
        if (charset == null) return;
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= 0xfe; trail++) {
                var character = new String(new byte[] {(byte) lead, (byte) trail}, charset);
                if (character.length() == 1 && character.charAt(0) != '\ufffd') set.set(character.charAt(0));
            }
        }
    }
}
