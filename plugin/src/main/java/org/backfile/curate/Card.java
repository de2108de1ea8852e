package org.backfile.curate;

import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Figure;
import org.backfile.article.Metadata;
import org.backfile.article.Origin;
import org.backfile.article.Provenance;
import org.backfile.article.Words;
import org.jspecify.annotations.Nullable;

/**
 * An article without its body: what curation holds in memory of each.
 *
 * @param number in the store
 * @param words as in {@link Entry#words}
 * @param fingerprint of the folded words of the text; of a short text, with headline and date
 * @param shingles a sample of them, ascending, see {@link Sketch}
 * @param links see {@link OutgoingLinks}
 * @param confidence as in {@link Entry#confidence}
 * @param reason as in {@link Article#reason}
 * @param picture as in {@link Entry#picture}
 * @param related as in {@link Article#related}
 * @param duplicateOf as in {@link Article#duplicateOf}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Card(
        int number,
        Origin origin,
        Provenance provenance,
        Metadata metadata,
        int words,
        long fingerprint,
        long[] shingles,
        long[] links,
        double confidence,
        @Nullable String reason,
        @Nullable String picture,
        List<String> related,
        @Nullable String duplicateOf) {

    /** Of fewer words, equal text alone does not make equal articles: "Your comments, please" under two headlines. */
    private static final int SHORT = 20;

    private static final long[] NONE = {};

    static Card of(int number, Article article, Sketch sketch) {
        long fingerprint = sketch.fingerprint();
        if (sketch.words() < SHORT) {
            var headline = Words.of(article.metadata().title());
            while (headline.next()) fingerprint = TermReader.pair(fingerprint, headline.hash());
            var published = article.metadata().published();
            if (published != null) fingerprint = TermReader.pair(fingerprint, published.epochSecond());
        }
        var picture = article.body().figures().stream()
                .filter(Figure::isHeld)
                .map(Figure::src)
                .findFirst()
                .orElse(null);
        return new Card(
                number,
                article.origin(),
                article.provenance(),
                article.metadata(),
                sketch.words(),
                fingerprint,
                sketch.shingles(),
                OutgoingLinks.of(article),
                article.body().confidence(),
                article.reason(),
                picture,
                article.related(),
                article.duplicateOf());
    }

    /** Under the names the archive uses for the topics, and without shingles and links, which are not needed any more. */
    Card withTopics(List<String> topics) {
        return with(metadata.withTopics(topics), NONE, NONE);
    }

    /** Without what is not needed any more once copies are known. */
    Card withoutShingles() {
        return with(metadata, NONE, links);
    }

    private Card with(Metadata metadata, long[] shingles, long[] links) {
        return new Card(
                number,
                origin,
                provenance,
                metadata,
                words,
                fingerprint,
                shingles,
                links,
                confidence,
                reason,
                picture,
                related,
                duplicateOf);
    }

    /** @param assigned topics, for an article that has none */
    Entry entry(List<String> assigned, List<Related> links) {
        var all = assigned.isEmpty() ? metadata : metadata.withTopics(assigned);
        return new Entry(number, origin, provenance, all, words, confidence, reason, picture, links, assigned);
    }

    String source() {
        return origin.source();
    }
}
