/** Curation beside what else relates articles: scores on the evaluation sets, and what it costs in large archives. */
package org.backfile.bench.curation;
