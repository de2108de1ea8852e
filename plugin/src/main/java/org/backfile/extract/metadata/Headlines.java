package org.backfile.extract.metadata;

import org.backfile.extract.model.NamedRow;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline among what a page offers: its headings, JSON-LD, {@code og:title}, {@code title}, and the parts of these.
 * What is right for one site is wrong for the next, so a learned model weighs who says a text and who agrees.
 */
final class Headlines {

    private Headlines() {}

    /**
     * The best headline; null when the page offers none.
     *
     * @param url the page's address; null when it is not known
     */
    static @Nullable String of(Scan scan, Story story, SiteNames names, @Nullable String url) {
        var candidates = HeadlineCandidates.of(scan, story, names);
        var features = new HeadlineFeatures(scan, story, names, url, candidates);
        var row = new NamedRow();
        HeadlineCandidate best = null;
        double highest = 0;
        for (var candidate : candidates) {
            features.describe(candidate, row.clear());
            double score = HeadlineModel.ours().score(row);
            if (best == null || score > highest) {
                best = candidate;
                highest = score;
            }
        }
        return best == null ? null : best.wording();
    }
}
