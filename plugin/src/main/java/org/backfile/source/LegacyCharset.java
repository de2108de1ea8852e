package org.backfile.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which of the charsets before Unicode a page is in, from its letters; the declaration counts unless it makes nonsense. */
final class LegacyCharset {

    /** Bytes that are looked at, at most: enough words for any language, whatever the size of the page. */
    private static final int SAMPLE = 8 << 10;

    /** By how much, in nats for each byte over 0x7F, another charset must be better than the declared one. */
    private static final double DOUBT = 0.3;

    private static final double LEAST_DOUBT = 12;

    /** The charsets of pages on the web, by WHATWG label, each with what it has against it from the start, in nats. */
    private static final Map<Charset, Double> CANDIDATES = new LinkedHashMap<>();

    static {
        candidates(0, "windows-1252");
        candidates(1, "windows-1251", "gbk", "shift_jis", "euc-kr", "big5", "windows-1250");
        candidates(2, "windows-1254", "windows-1256", "windows-1253", "windows-1255", "windows-1257", "windows-874");
        candidates(2, "euc-jp", "gb18030");
        candidates(3, "iso-8859-2", "iso-8859-15", "iso-8859-7", "iso-8859-5", "koi8-r", "koi8-u", "windows-1258");
        candidates(4, "ibm866", "iso-8859-6");
        candidates(6, "iso-8859-4", "iso-8859-13");
        candidates(12, "macintosh", "x-mac-cyrillic");
    }

    private LegacyCharset() {}

    static Charset of(byte[] bytes, @Nullable Charset declared) {
        var sample = sample(bytes);
        var best = declared == null ? CANDIDATES.keySet().iterator().next() : declared;
        double bestCost = Double.MAX_VALUE;
        for (var candidate : CANDIDATES.entrySet()) {
            double cost = candidate.getValue() + Plausibility.cost(LegacyText.asWritten(sample, candidate.getKey()));
            if (cost < bestCost) {
                bestCost = cost;
                best = candidate.getKey();
            }
        }
        if (declared == null) return best;
        int high = 0;
        for (byte b : sample) if (b < 0) high++;
        double declaredCost = Plausibility.cost(LegacyText.asWritten(sample, declared));
        return declaredCost - bestCost > Math.max(LEAST_DOUBT, DOUBT * high) ? best : declared;
    }

    /** The words that have bytes over 0x7F. No multi-byte charset has the delimiters within a character. */
    private static byte[] sample(byte[] bytes) {
        var sample = new ByteArrayOutputStream(Math.min(bytes.length, SAMPLE) + 64);
        int word = 0;
        boolean high = false;
        for (int i = 0; i <= bytes.length && sample.size() < SAMPLE; i++) {
            if (i < bytes.length && !isDelimiter(bytes[i])) {
                high |= bytes[i] < 0;
                continue;
            }
            if (high) {
                sample.write(bytes, word, Math.min(i - word, SAMPLE));
                sample.write(' ');
            }
            word = i + 1;
            high = false;
        }
        return sample.toByteArray();
    }

    private static boolean isDelimiter(byte b) {
        return (b >= 0 && b <= ' ') || b == '<' || b == '>' || b == '"' || b == '\'' || b == '&' || b == '/';
    }

    private static void candidates(double handicap, String... labels) {
        for (var label : labels) {
            var charset = CharsetLabels.find(label);
            if (charset != null) CANDIDATES.put(charset, handicap);
        }
    }
}
