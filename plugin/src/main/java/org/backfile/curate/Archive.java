package org.backfile.curate;

import java.util.List;
import org.backfile.article.Rejected;
import org.backfile.store.Articles;

/**
 * The curated whole, light enough to hold in memory: bodies stay in the store.
 *
 * @param entries the articles kept, newest first, undated ones last; then by source
 * @param topics by name, case and accents set aside
 * @param folded every duplicate, by source
 * @param rejected by source
 * @param articles the bodies; {@link Entry#number} leads there
 */
public record Archive(
        List<Entry> entries, List<Topic> topics, List<Folded> folded, List<Rejected> rejected, Articles articles) {

    public Archive {
        entries = List.copyOf(entries);
        topics = List.copyOf(topics);
        folded = List.copyOf(folded);
        rejected = List.copyOf(rejected);
    }
}
