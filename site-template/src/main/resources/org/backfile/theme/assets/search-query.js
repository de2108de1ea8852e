/*
 * What a reader asks, and the articles that answer: several words, "phrases", -exclusions, filters. Exact: an article is
 * found if and only if it has the words.
 */
(function () {
  'use strict';
  const backfile = window.backfile = window.backfile || {};

  const CLAUSE = /(-?)(?:["“”„«»「『]([^"“”„«»」』]*)["“”„«»」』]?|([^\s"“”„«»「」『』]+))/gu;
  const LEVELS = 8;
  const VERIFIED_AT_ONCE = 24;

  /** The words of a text with their places; breaks says that a word begins a new block. */
  function unitsOf(text) {
    const units = [];
    let last = 0;
    backfile.eachWord(text, (folded, start, end, joined, unspaced) => {
      const breaks = start - last > 1 && text.slice(last, start).includes('\n\n');
      units.push({ folded, start, end, joined, unspaced, breaks });
      last = end;
    });
    return units;
  }

  function clause(text, from, to, not) {
    const part = text.slice(from, to);
    return { shown: part, keys: backfile.words(part), units: unitsOf(part), not, prefix: false };
  }

  /**
   * The clauses of a query: each is a word or a phrase. While somebody is typing, the last word may be the beginning of one.
   */
  backfile.parse = function (query, typing) {
    const clauses = [];
    let open = false;
    for (const match of query.matchAll(CLAUSE)) {
      const not = match[1] === '-';
      const text = match[2] === undefined ? match[3] : match[2];
      const units = unitsOf(text);
      open = false;
      if (units.length === 0) continue;
      if (not || match[2] !== undefined) {
        clauses.push(clause(text, 0, text.length, not));
        continue;
      }
      for (let i = 0; i < units.length; ) {
        let end = i + 1;
        while (end < units.length && units[end].joined) end++;
        clauses.push(clause(text, units[i].start, units[end - 1].end, false));
        i = end;
      }
      open = !units[units.length - 1].unspaced;
    }
    if (typing && open && !/\s$/.test(query)) clauses[clauses.length - 1].prefix = true;
    return clauses;
  };

  function matches(units, at, clause) {
    const last = clause.units.length - 1;
    for (let i = 0; i <= last; i++) {
      const unit = units[at + i];
      const wanted = clause.units[i];
      if (!unit || (i > 0 && (unit.breaks || (wanted.joined && !unit.joined)))) return false;
      const same = i === last && clause.prefix ? unit.folded.startsWith(wanted.folded) : unit.folded === wanted.folded;
      if (!same) return false;
    }
    return true;
  }

  /** Where a text has what the clauses ask for: [{start, end, clause}], in order. */
  backfile.find = function (text, clauses) {
    const units = unitsOf(text);
    const found = [];
    for (let at = 0; at < units.length; at++) {
      const clause = clauses.findIndex((one) => !one.not && matches(units, at, one));
      if (clause < 0) continue;
      found.push({ start: units[at].start, end: units[at + clauses[clause].units.length - 1].end, clause });
    }
    return found;
  };

  function holds(article, clause) {
    const fields = [article.title, article.standfirst, ...article.authors, ...article.topics, article.publisher, article.text];
    const units = unitsOf(fields.join('\n\n'));
    return units.some((unit, at) => matches(units, at, clause));
  }

  /** How much each article has to say on a word: 0 for those without it. */
  async function weighWord(key, clause, isLast, size) {
    const levels = new Uint8Array(size);
    const begins = key.alone || (clause.prefix && isLast);
    const lists = begins ? await backfile.listsFrom(key.folded, key.alone) : [];
    const limited = lists.length > 0 && lists[0].key.endsWith('*');
    if (!begins || limited) lists.push(await backfile.list(key.folded));
    for (const list of lists) {
      if (!list) continue;
      // A word weighs more than one that only begins with it.
      const shift = list.key === key.folded || key.alone ? 1 : 0;
      backfile.eachPosting(list, (number, level) => {
        levels[number] = Math.max(levels[number], (level + 1) << shift);
      });
    }
    let count = 0;
    for (const level of levels) if (level) count++;
    const rarity = Math.log(1 + (size - count + 0.5) / (count + 0.5));
    return { weights: Float32Array.from(levels, (level) => (rarity * level) / LEVELS), limited };
  }

  /** The same for a clause: the words of a phrase must all be there. */
  async function weigh(clause, size) {
    const last = clause.keys.length - 1;
    const words = await Promise.all(clause.keys.map((key, i) => weighWord(key, clause, i === last, size)));
    const weights = words[0].weights;
    for (const word of words.slice(1)) {
      for (let i = 0; i < size; i++) weights[i] = weights[i] && word.weights[i] && weights[i] + word.weights[i];
    }
    return { clause, weights, limited: words[last].limited, empty: !weights.some((weight) => weight > 0) };
  }

  /** The articles that pass the filters {topics: name, …}; null for all. */
  async function allowed(filters, size) {
    const kinds = Object.keys(filters).filter((kind) => filters[kind]);
    if (kinds.length === 0) return null;
    const names = await backfile.names();
    const passes = new Uint8Array(size);
    for (const kind of kinds) {
      const at = (names[kind] || []).findIndex((value) => value[0] === filters[kind]);
      const list = at < 0 ? null : await backfile.list('#' + kind[0] + at);
      if (list) backfile.eachPosting(list, (number) => passes[number]++);
    }
    return passes.map((count) => (count === kinds.length ? 1 : 0));
  }

  const isPhrase = (clause) => clause.units.length > 1 && clause.keys.length > 1;

  /** The best first; of equals, the newest. */
  function ranked(scores) {
    const numbers = [];
    scores.forEach((score, number) => {
      if (score > 0) numbers.push(number);
    });
    return numbers.sort((a, b) => scores[b] - scores[a] || b - a);
  }

  function combined(wanted, size, all) {
    const scores = new Float32Array(size);
    const must = all ? wanted.filter((one) => !one.limited || wanted.length === 1) : [];
    for (const one of wanted) for (let i = 0; i < size; i++) scores[i] += one.weights[i];
    for (const one of must) for (let i = 0; i < size; i++) if (!one.weights[i]) scores[i] = 0;
    return scores;
  }

  /** Of these articles, those whose text has the phrases and not the excluded ones. */
  async function verified(numbers, phrases, excluded, options) {
    const kept = [];
    for (let from = 0; from < numbers.length; from += VERIFIED_AT_ONCE) {
      if (options.stale && options.stale()) return kept;
      const batch = numbers.slice(from, from + VERIFIED_AT_ONCE);
      const articles = await Promise.all(batch.map(backfile.article));
      batch.forEach((number, i) => {
        const article = articles[i];
        const out = excluded.some((one) => one.weights[number] && holds(article, one.clause));
        if (!out && phrases.every((phrase) => holds(article, phrase))) kept.push(number);
      });
      if (options.progress) options.progress(from + batch.length, numbers.length);
    }
    return kept;
  }

  /**
   * Searches. The answer: numbers of articles, the best first; how they were found: "all" have what is asked for, "any" have some
   * of it because none has all, "best" are the best of many more with a word that begins so; clauses; missing, what is in no
   * article at all. Options: typing, filters, stale() to give up, progress(done, total) where texts must be read.
   */
  backfile.search = async function (query, options) {
    const clauses = backfile.parse(query, options.typing);
    const { articles: size } = await backfile.open();
    const [weighed, passes] = await Promise.all([
      Promise.all(clauses.map((one) => weigh(one, size))),
      allowed(options.filters || {}, size),
    ]);
    const wanted = weighed.filter((one) => !one.clause.not);
    const unwanted = weighed.filter((one) => one.clause.not);
    const excluded = unwanted.filter((one) => isPhrase(one.clause));

    const answer = async (some, all) => {
      if (some.length === 0 && (clauses.length > 0 || !passes)) return [];
      const scores = some.length > 0 ? combined(some, size, all) : new Float32Array(size).fill(1);
      for (let i = 0; i < size; i++) {
        if (passes && !passes[i]) scores[i] = 0;
        if (unwanted.some((one) => !isPhrase(one.clause) && one.weights[i])) scores[i] = 0;
      }
      const phrases = all ? some.map((one) => one.clause).filter(isPhrase) : [];
      const numbers = ranked(scores);
      return phrases.length + excluded.length > 0 ? verified(numbers, phrases, excluded, options) : numbers;
    };

    const missing = wanted.filter((one) => one.empty).map((one) => one.clause.shown);
    const numbers = await answer(wanted, true);
    const how = wanted.length === 1 && wanted[0].limited ? 'best' : 'all';
    if (numbers.length > 0 || wanted.length < 2) return { numbers, how, clauses, missing };
    const single = wanted.filter((one) => !isPhrase(one.clause));
    return { numbers: await answer(single, false), how: 'any', clauses, missing };
  };
})();
