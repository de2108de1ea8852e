package org.backfile.curate;

import java.util.List;

/**
 * A link from one article to another.
 *
 * @param entry index in {@link Archive#entries}
 * @param score 0 to 1, rounded to three decimals; 1 for an editor's own link
 * @param reasons the strongest first; never empty
 */
public record Related(int entry, double score, List<Reason> reasons) {

    public Related {
        reasons = List.copyOf(reasons);
    }
}
