package org.backfile.store;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Deflates and inflates records: fastest level, raw format; a record that does not shrink stays as it is. */
final class Packing {

    private Packing() {}

    static byte[] pack(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            var packed = new byte[plain.length];
            int length = deflater.deflate(packed);
            return deflater.finished() && length < plain.length ? Arrays.copyOf(packed, length) : plain;
        } finally {
            deflater.end();
        }
    }

    static byte[] unpack(byte[] packed, int plainLength) throws DataFormatException {
        if (packed.length == plainLength) return packed;
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var plain = new byte[plainLength];
            if (inflater.inflate(plain) != plainLength) throw new DataFormatException("too short");
            return plain;
        } finally {
            inflater.end();
        }
    }
}
