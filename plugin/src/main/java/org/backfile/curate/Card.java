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
 * @param fingerprint of the folded words of the text; of a short text, of headline and text
 * @param picture as in {@link Entry#picture}
 * @param related as in {@link Article#related}
 */
record Card(
        int number,
        Origin origin,
        Provenance provenance,
        Metadata metadata,
        int words,
        long fingerprint,
        @Nullable String picture,
        List<String> related) {

    /** Of fewer words, equal text alone does not make equal articles: "Your comments, please" under two headlines. */
    private static final int SHORT = 20;

    static Card of(int number, Article article) {
        var words = Words.of(article.body().text());
        int plain = 0;
        int unspaced = 0;
        long fingerprint = 0;
        while (words.next()) {
            if (words.isUnspaced()) unspaced++;
            else plain++;
            fingerprint = TermReader.pair(fingerprint, words.hash());
        }
        // Pairs overlap: there are about as many as characters.
        int count = plain + unspaced / 2;
        if (count < SHORT) {
            var headline = Words.of(article.metadata().title());
            while (headline.next()) fingerprint = TermReader.pair(fingerprint, headline.hash());
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
                count,
                fingerprint,
                picture,
                article.related());
    }

    Card withTopics(List<String> topics) {
        var m = metadata;
        var named = new Metadata(
                m.title(),
                m.standfirst(),
                m.authors(),
                m.agency(),
                m.publisher(),
                m.dateline(),
                m.published(),
                m.modified(),
                m.language(),
                topics);
        return new Card(number, origin, provenance, named, words, fingerprint, picture, related);
    }

    Entry entry(Related... links) {
        return new Entry(number, origin, provenance, metadata, words, picture, List.of(links));
    }

    String source() {
        return origin.source();
    }
}
