package org.backfile.source;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The ideographs and syllables that the first levels of the national standards hold: what newspapers print. Nonsense made by
 * decoding with the wrong charset is full of others.
 */
final class EverydayIdeographs {

    private static final BitSet SET = new BitSet(1 << 16);

    static {
        add("gbk", 0xb0, 0xd7, 0xa1);
        add("big5", 0xa4, 0xc6, 0x40);
        add("euc-jp", 0xb0, 0xcf, 0xa1);
        add("euc-kr", 0xb0, 0xc8, 0xa1);
    }

    private EverydayIdeographs() {}

    static boolean contains(char c) {
        return SET.get(c);
    }

    private static void add(String label, int firstLead, int lastLead, int firstTrail) {
        Charset charset = CharsetLabels.find(label);
        if (charset == null) return;
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= 0xfe; trail++) {
                var character = new String(new byte[] {(byte) lead, (byte) trail}, charset);
                if (character.length() == 1 && character.charAt(0) != '\ufffd') SET.set(character.charAt(0));
            }
        }
    }
}
