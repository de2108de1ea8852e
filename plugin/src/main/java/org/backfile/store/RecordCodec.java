package org.backfile.store;

import org.backfile.article.Article;
import org.backfile.article.Body;
import org.backfile.article.Doubt;
import org.backfile.article.Extraction;
import org.backfile.article.Figure;
import org.backfile.article.ReadingLink;
import org.backfile.article.Rejected;

/** Extractions as bytes: the key, then the fields of the records in their order. A change here is a new {@link StoreFile#FORMAT}. */
final class RecordCodec {

    private static final int ARTICLE = 0;
    private static final int REJECTED = 1;

    private RecordCodec() {}

    static byte[] encode(PageKey key, Extraction extraction) {
        var out = new RecordWriter();
        out.string(key.source());
        out.string(key.sha256());
        out.string(key.editor());
        if (extraction instanceof Article article) {
            out.number(ARTICLE);
            article(out, article);
        } else if (extraction instanceof Rejected rejected) {
            out.number(REJECTED);
            out.string(rejected.source());
            out.string(rejected.sha256());
            out.number(rejected.bytes());
            out.string(rejected.reason());
        }
        return out.toBytes();
    }

    static PageKey key(byte[] record) {
        return key(new RecordReader(record));
    }

    static Extraction decode(byte[] record) {
        var in = new RecordReader(record);
        key(in);
        if (in.number() == ARTICLE) {
            return new Article(
                    in.origin(),
                    in.provenance(),
                    in.metadata(),
                    body(in),
                    in.list(RecordReader::string),
                    in.optional(),
                    in.optional());
        }
        return new Rejected(in.string(), in.optional(), in.number(), in.string());
    }

    private static PageKey key(RecordReader in) {
        return new PageKey(in.string(), in.string(), in.string());
    }

    private static void article(RecordWriter out, Article article) {
        out.origin(article.origin());
        out.provenance(article.provenance());
        out.metadata(article.metadata());

        var body = article.body();
        out.string(body.html());
        out.string(body.text());
        out.list(body.figures(), RecordCodec::figure);
        out.list(body.readingLinks(), RecordCodec::readingLink);
        out.decimal(body.confidence());
        out.list(body.doubts(), RecordCodec::doubt);

        out.list(article.related(), RecordWriter::string);
        out.string(article.duplicateOf());
        out.string(article.reason());
    }

    private static void figure(RecordWriter out, Figure figure) {
        out.string(figure.src());
        out.string(figure.reference());
        out.string(figure.alt());
        out.string(figure.caption());
        out.string(figure.credit());
    }

    private static void readingLink(RecordWriter out, ReadingLink link) {
        out.string(link.text());
        out.string(link.href());
    }

    private static void doubt(RecordWriter out, Doubt doubt) {
        out.number(doubt.text());
        out.number(doubt.place());
        out.number(doubt.likely() << 2 | (doubt.kept() ? 2 : 0) | (doubt.inside() ? 1 : 0));
    }

    private static Doubt doubt(RecordReader in) {
        long text = in.number();
        long place = in.number();
        int rest = (int) in.number();
        return new Doubt(text, place, rest >>> 2 & 0xFF, (rest & 2) != 0, (rest & 1) != 0);
    }

    private static Body body(RecordReader in) {
        return new Body(
                in.string(),
                in.string(),
                in.list(i -> new Figure(i.string(), i.string(), i.optional(), i.optional(), i.optional())),
                in.list(i -> new ReadingLink(i.string(), i.optional())),
                in.decimal(),
                in.list(RecordCodec::doubt));
    }
}
