package org.backfile.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

/**
 * What something was made of, as half a SHA-256: of equal keys comes the same.
 *
 * @param high the first eight bytes
 * @param low the next eight
 */
public record Key(long high, long low) {

    /** Of what {@link #toString} writes, in characters. */
    public static final int LENGTH = 32;

    /**
     * A key as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Key parse(String hex) {
        if (hex.length() != LENGTH) throw new IllegalArgumentException("no key: " + hex);
        return new Key(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, LENGTH));
    }

    /** Lower-case hex. */
    @Override
    public String toString() {
        var hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }

    /** Of maps, lists, strings, numbers, booleans and other keys. */
    public static Key of(Object... values) {
        var writer = new Writer();
        for (var value : values) writer.add(value);
        return writer.key();
    }

    /** Writes values so that no two write the same: a tag for the kind, a length, then what it holds. */
    private static final class Writer {

        private byte[] bytes = new byte[1 << 13];
        private int size;

        void add(Object value) {
            if (value instanceof String text) add(text);
            else if (value instanceof Key key) begin('k', 2).number(key.high).number(key.low);
            else if (value instanceof Number number) begin('n', 1).add(number.toString());
            else if (value instanceof Boolean is) begin(is ? 'y' : 'f', 0);
            else if (value instanceof Map<?, ?> map) add(map);
            else if (value instanceof Collection<?> list) add(list);
            else throw new IllegalArgumentException("no part of a key: " + value.getClass());
        }

        private void add(Map<?, ?> map) {
            begin('m', map.size());
            for (var entry : map.entrySet()) {
                add(entry.getKey());
                add(entry.getValue());
            }
        }

        private void add(Collection<?> list) {
            begin('l', list.size());
            for (var item : list) add(item);
        }

        /** A byte for what is ASCII, else three: the first is none of ASCII's. */
        private void add(String text) {
            int length = text.length();
            begin('s', length);
            reserve(3 * length);
            for (int i = 0; i < length; i++) {
                char c = text.charAt(i);
                if (c >= 0x80) {
                    bytes[size++] = (byte) 0xFF;
                    bytes[size++] = (byte) (c >>> 8);
                }
                bytes[size++] = (byte) c;
            }
        }

        private Writer begin(char kind, int count) {
            reserve(5);
            bytes[size++] = (byte) kind;
            for (int shift = 24; shift >= 0; shift -= 8) bytes[size++] = (byte) (count >>> shift);
            return this;
        }

        private Writer number(long number) {
            reserve(Long.BYTES);
            for (int shift = 56; shift >= 0; shift -= 8) bytes[size++] = (byte) (number >>> shift);
            return this;
        }

        private void reserve(int more) {
            if (size + more > bytes.length) bytes = Arrays.copyOf(bytes, 2 * (size + more));
        }

        Key key() {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(bytes, 0, size);
                var hash = ByteBuffer.wrap(digest.digest());
                return new Key(hash.getLong(), hash.getLong());
            } catch (NoSuchAlgorithmException impossible) {
                throw new AssertionError(impossible); // every Java has it
            }
        }
    }
}
