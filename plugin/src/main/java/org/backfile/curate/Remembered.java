package org.backfile.curate;

import java.util.List;
import org.backfile.store.RecordReader;
import org.backfile.store.RecordWriter;

/** The records of an archive as bytes: their fields in their order. Only the engine that wrote them reads them. */
final class Remembered {

    private static final List<Folded.Kind> KINDS = List.of(Folded.Kind.values());
    private static final List<Sameness.Kind> REASONS = List.of(Sameness.Kind.values());

    private Remembered() {}

    static void entry(RecordWriter out, Entry entry) {
        out.number(entry.number());
        out.origin(entry.origin());
        out.provenance(entry.provenance());
        out.metadata(entry.metadata());
        out.number(entry.words());
        out.decimal(entry.confidence());
        out.string(entry.reason());
        out.string(entry.picture());
        packed(entry.related()).write(out);
        out.list(entry.assigned(), RecordWriter::string);
    }

    static Entry entry(RecordReader in) {
        return new Entry(
                (int) in.number(),
                in.origin(),
                in.provenance(),
                in.metadata(),
                (int) in.number(),
                in.decimal(),
                in.optional(),
                in.optional(),
                PackedLinks.read(in),
                in.list(RecordReader::string));
    }

    static void topic(RecordWriter out, Topic topic) {
        out.string(topic.name());
        out.list(topic.entries(), (o, entry) -> o.number(entry));
        out.list(topic.spellings(), RecordWriter::string);
        out.string(topic.description());
        out.string(topic.parent());
    }

    static Topic topic(RecordReader in) {
        return new Topic(
                in.string(),
                in.list(i -> (int) i.number()),
                in.list(RecordReader::string),
                in.optional(),
                in.optional());
    }

    static void folded(RecordWriter out, Folded folded) {
        out.number(folded.number());
        out.origin(folded.origin());
        out.provenance(folded.provenance());
        out.number(folded.into());
        out.number(KINDS.indexOf(folded.kind()));
        out.string(folded.title());
        out.string(folded.publisher());
        out.timestamp(folded.published());
        out.number(folded.isSame() ? 1 : 0);
        out.decimal(folded.score());
        out.number(REASONS.indexOf(folded.sameness().kind()));
        out.string(folded.sameness().other());
        out.number(folded.sameness().percent());
    }

    static Folded folded(RecordReader in) {
        return new Folded(
                (int) in.number(),
                in.origin(),
                in.provenance(),
                (int) in.number(),
                KINDS.get((int) in.number()),
                in.string(),
                in.optional(),
                in.timestamp(),
                in.number() == 1,
                in.decimal(),
                new Sameness(REASONS.get((int) in.number()), in.string(), (int) in.number()));
    }

    private static PackedLinks packed(List<Related> links) {
        return links instanceof PackedLinks packed ? packed : PackedLinks.of(links.toArray(Related[]::new));
    }
}
