/** Curation beside what else relates articles: scores on the evaluation sets, and what it costs in large archives. */
@NullMarked
package org.backfile.bench.curation;

import org.jspecify.annotations.NullMarked;
