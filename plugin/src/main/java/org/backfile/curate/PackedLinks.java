package org.backfile.curate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

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
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            for (var link : links) {
                out.writeInt(link.entry());
                out.writeShort((int) Math.round(SCORE * link.score()));
                out.writeByte(link.reasons().size());
                for (var reason : link.reasons()) write(reason, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackedLinks(bytes.toByteArray(), links.length);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Related get(int index) {
        if (index < 0 || index >= size) throw new IndexOutOfBoundsException(index);
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var link = link(in);
            for (int i = 0; i < index; i++) link = link(in);
            return link;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Reason reason, DataOutputStream out) throws IOException {
        out.writeByte(KINDS.indexOf(reason.kind()));
        out.writeByte(reason.terms().size());
        for (var term : reason.terms()) out.writeUTF(term);
    }

    private static Related link(DataInputStream in) throws IOException {
        int entry = in.readInt();
        double score = in.readShort() / SCORE;
        int size = in.readUnsignedByte();
        var reasons = new ArrayList<Reason>(size);
        for (int i = 0; i < size; i++) reasons.add(reason(in));
        return new Related(entry, score, reasons);
    }

    private static Reason reason(DataInputStream in) throws IOException {
        var kind = KINDS.get(in.readUnsignedByte());
        int size = in.readUnsignedByte();
        List<String> terms = new ArrayList<>(size);
        for (int i = 0; i < size; i++) terms.add(in.readUTF());
        return new Reason(kind, terms);
    }
}
