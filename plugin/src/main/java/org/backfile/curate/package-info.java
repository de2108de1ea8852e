/** From articles to an archive: one vocabulary of topics, related articles with reasons, duplicates folded, an order. */
@NullMarked
package org.backfile.curate;

import org.jspecify.annotations.NullMarked;
