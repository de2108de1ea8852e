package org.backfile.bench.curation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.backfile.store.Articles;

/**
 * Lucene's MoreLikeThis over the same articles: headline and text in one field with term vectors, English stems without stop words, BM25. It asks
 * for the 50 strongest terms, those that occur once included; with 25, its default, it finds a little less.
 */
final class MoreLikeThisIndex implements AutoCloseable {

    private static final String TEXT = "text";
    private static final String SOURCE = "source";
    private static final int SHOWN = 5;
    private static final int TERMS = 50;

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final MoreLikeThis likeness;

    private MoreLikeThisIndex(FSDirectory directory) throws IOException {
        this.directory = directory;
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        likeness = new MoreLikeThis(reader);
        likeness.setAnalyzer(new EnglishAnalyzer());
        likeness.setFieldNames(new String[] {TEXT});
        likeness.setMinTermFreq(1);
        likeness.setMinDocFreq(2);
        likeness.setMaxQueryTerms(TERMS);
        likeness.setBoost(true);
    }

    static MoreLikeThisIndex of(Articles articles, Path folder) throws IOException {
        var directory = FSDirectory.open(folder);
        var config = new IndexWriterConfig(new EnglishAnalyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        var vectors = new FieldType(TextField.TYPE_NOT_STORED);
        vectors.setStoreTermVectors(true);
        try (var writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < articles.size(); i++) {
                var article = articles.get(i);
                var document = new Document();
                document.add(new StoredField(SOURCE, article.source()));
                document.add(new Field(
                        TEXT, article.metadata().title() + '\n' + article.body().text(), vectors));
                writer.addDocument(document);
            }
        }
        return new MoreLikeThisIndex(directory);
    }

    static String version() {
        return Version.LATEST.toString();
    }

    int size() {
        return reader.maxDoc();
    }

    /** Numbers of the five that are most like an article. */
    List<Integer> like(int article) throws IOException {
        var found = new ArrayList<Integer>();
        for (var hit : searcher.search(likeness.like(article), SHOWN + 1).scoreDocs) {
            if (hit.doc != article && found.size() < SHOWN) found.add(hit.doc);
        }
        return found;
    }

    /** Ids of the related articles, best first, by id. */
    Map<String, List<String>> related() throws IOException {
        var related = new HashMap<String, List<String>>();
        for (int i = 0; i < size(); i++) {
            var ids = new ArrayList<String>();
            for (int other : like(i)) ids.add(id(other));
            related.put(id(i), ids);
        }
        return related;
    }

    private String id(int article) throws IOException {
        return Truth.id(reader.storedFields().document(article).get(SOURCE));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
