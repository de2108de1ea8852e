package org.backfile.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.backfile.article.Metadata;
import org.backfile.article.Origin;
import org.backfile.article.Provenance;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote. The bytes' checksum has been compared before: what is wrong here is a bug. */
public final class RecordReader {

    private final byte[] bytes;
    private int at;

    public RecordReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) return value;
        }
    }

    public @Nullable String optional() {
        int length = (int) number() - 1;
        if (length < 0) return null;
        var value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    public byte[] bytes() {
        int length = (int) number() - 1;
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    public String string() {
        return Objects.requireNonNull(optional());
    }

    public @Nullable Timestamp timestamp() {
        int precision = (int) number();
        if (precision == RecordWriter.NEVER) return null;
        var date = LocalDate.ofEpochDay(number());
        var time = precision == RecordWriter.DAY ? null : LocalTime.ofSecondOfDay(number());
        var offset = precision == RecordWriter.ZONED ? ZoneOffset.ofTotalSeconds((int) number()) : null;
        return new Timestamp(date, time, offset);
    }

    public Origin origin() {
        return new Origin(string(), string(), number());
    }

    public Provenance provenance() {
        return new Provenance(optional(), timestamp(), optional());
    }

    public Metadata metadata() {
        return new Metadata(
                string(),
                optional(),
                list(RecordReader::string),
                optional(),
                optional(),
                optional(),
                timestamp(),
                timestamp(),
                optional(),
                list(RecordReader::string));
    }

    public double decimal() {
        return Double.longBitsToDouble(number());
    }

    public <T> List<T> list(Function<RecordReader, T> each) {
        int size = (int) number();
        var values = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) values.add(each.apply(this));
        return values;
    }
}
