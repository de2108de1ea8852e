package org.backfile.curate;

import org.backfile.article.Origin;
import org.backfile.article.Provenance;

/**
 * A duplicate, folded into the best copy.
 *
 * @param into index in {@link Archive#entries}
 * @param why one sentence for the user
 */
public record Folded(int number, Origin origin, Provenance provenance, int into, String why) {}
