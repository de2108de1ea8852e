package org.backfile.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.backfile.article.Metadata;
import org.backfile.article.Origin;
import org.backfile.article.Provenance;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/** Bytes of a record under construction. Numbers are variable-length (LEB128), strings UTF-8 with their length plus one in front; 0 is null. */
public final class RecordWriter {

    /** How precise a timestamp is. */
    static final int NEVER = 0;

    static final int DAY = 1;
    static final int TIME = 2;
    static final int ZONED = 3;

    private byte[] bytes = new byte[1024];
    private int size;

    public void number(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    public void string(@Nullable String value) {
        if (value == null) {
            number(0);
            return;
        }
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** With their number plus one in front. */
    public void bytes(byte[] more) {
        number(more.length + 1L);
        reserve(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    /** As numbers, which are read in a fraction of the time that text takes. */
    public void timestamp(@Nullable Timestamp value) {
        if (value == null) {
            number(NEVER);
            return;
        }
        var time = value.time();
        var offset = value.offset();
        number(time == null ? DAY : offset == null ? TIME : ZONED);
        number(value.date().toEpochDay());
        if (time != null) number(time.toSecondOfDay());
        if (offset != null) number(offset.getTotalSeconds());
    }

    public void origin(Origin origin) {
        string(origin.source());
        string(origin.sha256());
        number(origin.bytes());
    }

    public void provenance(Provenance provenance) {
        string(provenance.url());
        timestamp(provenance.savedAt());
        string(provenance.savedWith());
    }

    public void metadata(Metadata metadata) {
        string(metadata.title());
        string(metadata.standfirst());
        list(metadata.authors(), RecordWriter::string);
        string(metadata.agency());
        string(metadata.publisher());
        string(metadata.dateline());
        timestamp(metadata.published());
        timestamp(metadata.modified());
        string(metadata.language());
        list(metadata.topics(), RecordWriter::string);
    }

    public void decimal(double value) {
        number(Double.doubleToLongBits(value));
    }

    public <T> void list(List<T> values, BiConsumer<RecordWriter, T> each) {
        number(values.size());
        for (T value : values) each.accept(this, value);
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void reserve(int more) {
        if (bytes.length - size < more) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
}
