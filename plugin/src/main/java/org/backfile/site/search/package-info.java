/**
 * Full-text search without a server: an index of small classic scripts, the only files that a page opened from
 * {@code file://} may load by itself. {@code search-index.js} of the theme reads what is written here.
 *
 * <h2>The files of {@code assets/search/}</h2>
 *
 * Each is one call, {@code backfile.put(name, value)}, in UTF-8, or in UTF-16 behind its byte order mark where that is
 * shorter: the mark goes before every other label, so it needs no header of the server. Strings called <i>bits</i> carry
 * fifteen bits a char ({@link org.backfile.site.search.Bits}): 94 of 100 in UTF-16, without a character that must be escaped.
 *
 * <ul>
 *   <li>{@code core.js}: {@code {version, articles, terms: [first key of each shard], records: [articles in each shard]}}.
 *       The version stands behind the address of every other shard, so that a cached one is never taken for a newer.
 *   <li>{@code tN.js}: {@code [keys, bits]}, a range of the sorted keys. Keys are front-coded: a char that counts
 *       (from {@code '0'}) what is shared with the key before, the rest, a space. Bits: the length of each list (gamma), then the
 *       lists ({@link org.backfile.site.search.Postings}).
 *   <li>{@code dN.js}: an array of bits, one for each article: its record, word by word ({@link
 *       org.backfile.site.search.Vocabulary}). Read for the results that are shown, and to check phrases.
 *   <li>{@code words.js}: the vocabulary the records are coded with.
 *   <li>{@code names.js}: the values one can filter by, with their counts.
 * </ul>
 *
 * Articles are numbered in the order they were fed, the newest last. A key is a folded word ({@link
 * org.backfile.article.Words}); {@code p*}, the best articles for words that begin with <i>p</i>, where so many do that
 * reading all their lists would take long; or {@code #} and a filter: {@code #t3}, the fourth of the topics in {@code names.js}.
 *
 * <p>Ranking is BM25 (Robertson and Zaragoza, <i>The Probabilistic Relevance Framework</i>, 2009) with weighted fields, cut
 * to eight levels and stored by descending level (Anh and Moffat, <i>Impact transformation</i>, SIGIR 2002): so there is no
 * table of lengths to load, and a reader may stop early.
 */
@NullMarked
package org.backfile.site.search;

import org.jspecify.annotations.NullMarked;
