package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/**
 * How far bytes are UTF-8 (Unicode 15, table 3-7).
 *
 * @param end where the text ends when a last character that was cut off is left out
 * @param sequences number of well-formed sequences of more than one byte
 * @param stray number of bytes that belong to none
 */
record Utf8(int end, int sequences, int stray) {

    static Utf8 scan(byte[] bytes, int from) {
        int sequences = 0;
        int stray = 0;
        int end = bytes.length;
        for (int i = from; i < bytes.length; ) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequence(bytes, i);
            if (length > 0) {
                sequences++;
                i += length;
            } else if (length < 0) {
                // A lone byte over 0x7F at the very end says nothing for UTF-8.
                if (sequences == 0) stray++;
                else end = i;
                break;
            } else {
                stray++;
                i++;
            }
        }
        return new Utf8(end, sequences, stray);
    }

    boolean isValid() {
        return stray == 0;
    }

    /** Whether it is UTF-8 into which something foreign was pasted, rather than another encoding altogether. */
    boolean isMeant(boolean declared) {
        return sequences > (long) stray * (declared ? 3 : 20);
    }

    /** Decodes; stray bytes are read as windows-1252, which is what they nearly always are. */
    String decode(byte[] bytes, int from) {
        if (stray == 0) return new String(bytes, from, end - from, UTF_8);
        var western = LegacyText.upperHalf(Charset.forName("windows-1252"));
        var text = new StringBuilder(end - from);
        int start = from;
        for (int i = from; i < end; ) {
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
            if (length > 0) {
                i += length;
                continue;
            }
            text.append(new String(bytes, start, i - start, UTF_8)).append(western[bytes[i] & 0x7f]);
            start = ++i;
        }
        return text.append(new String(bytes, start, end - start, UTF_8)).toString();
    }

    /** Length of the sequence that starts at a byte over 0x7F; 0 when it is none, -1 when the bytes end within it. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length =
                lead >= 0xc2 && lead <= 0xdf ? 2 : (lead & 0xf0) == 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
        for (int k = 1; k < length; k++) {
            if (at + k == bytes.length) return -1;
            int next = bytes[at + k] & 0xff;
            int low = k > 1 ? 0x80 : lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
            int high = k > 1 ? 0xbf : lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
            if (next < low || next > high) return 0;
        }
        return length;
    }
}
