package org.backfile.curate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.backfile.store.RecordReader;
import org.backfile.store.RecordWriter;

/** The links of an article in some 200 bytes, a tenth of what they take as objects; unpacked whenever one is asked for. */
final class PackedLinks extends AbstractList<Related> {

    private static final double SCORE = 1000;
    private static final List<Reason.Kind> KINDS = List.of(Reason.Kind.values());

    private final byte[] bytes;
    private final int size;

    private PackedLinks(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    static PackedLinks of(Related... links) {
        var out = new ByteArrayOutputStream(256);
        for (var link : links) {
            write(link.entry() >>> 16, out);
            write(link.entry(), out);
            write((int) Math.round(SCORE * link.score()), out);
            out.write(link.reasons().size());
            for (var reason : link.reasons()) write(reason, out);
        }
        return new PackedLinks(out.toByteArray(), links.length);
    }

    /** What {@link #write} wrote. */
    static PackedLinks read(RecordReader in) {
        int size = (int) in.number();
        return new PackedLinks(in.bytes(), size);
    }

    void write(RecordWriter out) {
        out.number(size);
        out.bytes(bytes);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Related get(int index) {
        if (index < 0 || index >= size) throw new IndexOutOfBoundsException(index);
        var in = ByteBuffer.wrap(bytes);
        var link = link(in);
        for (int i = 0; i < index; i++) link = link(in);
        return link;
    }

    private static void write(Reason reason, ByteArrayOutputStream out) {
        out.write(KINDS.indexOf(reason.kind()));
        out.write(reason.terms().size());
        for (var term : reason.terms()) {
            byte[] text = term.getBytes(StandardCharsets.UTF_8);
            write(text.length, out);
            out.write(text, 0, text.length);
        }
    }

    /** The lower half. */
    private static void write(int number, ByteArrayOutputStream out) {
        out.write(number >>> 8);
        out.write(number);
    }

    private static Related link(ByteBuffer in) {
        int entry = in.getInt();
        double score = in.getShort() / SCORE;
        int size = in.get();
        var reasons = new ArrayList<Reason>(size);
        for (int i = 0; i < size; i++) reasons.add(reason(in));
        return new Related(entry, score, reasons);
    }

    private static Reason reason(ByteBuffer in) {
        var kind = KINDS.get(in.get());
        int size = in.get();
        List<String> terms = new ArrayList<>(size);
        for (int i = 0; i < size; i++) terms.add(text(in));
        return new Reason(kind, terms);
    }

    private static String text(ByteBuffer in) {
        byte[] text = new byte[in.getShort() & 0xFFFF];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
