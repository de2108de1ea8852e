package org.backfile.curate;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.backfile.article.Timestamp;

/**
 * Orders copies of one article, the best last: the one that is clearly longer (by a factor of about 1.4, as copies are often cut); then the one
 * that knows more about the article (standfirst, authors, dates, topics, address, picture …), which prefers the saved page to its text
 * dump; the one saved last; the longer one; the first by source.
 */
final class BestCopy implements Comparator<Card> {

    private static final Comparator<Card> ORDER = Comparator.comparingInt(BestCopy::length)
            .thenComparingInt(BestCopy::knowledge)
            .thenComparing(c -> c.provenance().savedAt(), Comparator.nullsFirst(Comparator.<Timestamp>naturalOrder()))
            .thenComparingInt(Card::words)
            .thenComparing(Card::source, Comparator.reverseOrder());

    @Override
    public int compare(Card one, Card other) {
        return ORDER.compare(one, other);
    }

    /** In half octaves. */
    private static int length(Card card) {
        return (int) (2 * Math.log(card.words() + 1.0) / Math.log(2));
    }

    private static int knowledge(Card card) {
        var metadata = card.metadata();
        long known = Stream.of(
                        metadata.standfirst(),
                        metadata.agency(),
                        metadata.publisher(),
                        metadata.dateline(),
                        metadata.published(),
                        metadata.modified(),
                        metadata.language(),
                        card.provenance().url(),
                        card.picture())
                .filter(Objects::nonNull)
                .count();
        return (int) known
                + (metadata.authors().isEmpty() ? 0 : 1)
                + (metadata.topics().isEmpty() ? 0 : 1);
    }
}
