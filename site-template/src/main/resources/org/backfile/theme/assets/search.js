/* The search page: results while typing, the state in the address, all by keyboard. Its words stand in the page. */
(function () {
  'use strict';
  const backfile = window.backfile;

  const PER_PAGE = 10;
  const PAUSE = 50;
  const SNIPPET = 220;
  const FILTERS = ['topics', 'years', 'publishers', 'languages'];

  const root = new URL('../', document.currentScript.src).href;
  const field = document.getElementById('q');
  const form = field.form;
  const status = document.getElementById('status');
  const results = document.getElementById('results');
  const filterBox = document.getElementById('filters');
  const words = status.dataset;
  const hint = status.textContent;
  const lang = document.documentElement.lang || 'en';
  // The day before the month, as in the rest of the site.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const number = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

  const more = element('button', 'more');
  const selects = {};
  let run = 0;
  let timer = 0;
  let answer = null;
  let shown = 0;

  const say = (text) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const filled = (text, ...values) => (text || '').replace(/\{(\d)\}/g, (all, i) => values[i]);
  const counted = (name, n) => {
    const category = plural.select(n);
    const form = words[name + category[0].toUpperCase() + category.slice(1)] || words[name + 'Other'];
    return filled(form, number.format(n));
  };

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  /** The text with what was found marked. */
  function marked(text, from, to, found) {
    const parts = document.createDocumentFragment();
    let at = from;
    for (const { start, end } of found) {
      if (start < at || end > to) continue;
      parts.append(text.slice(at, start), element('mark', '', text.slice(start, end)));
      at = end;
    }
    parts.append(text.slice(at, to));
    return parts;
  }

  /** Where the passage begins that has the most of what is asked for. */
  function passage(found) {
    let best = 0;
    let most = 0;
    found.forEach((one, i) => {
      const kinds = new Set();
      for (let j = i; j < found.length && found[j].end - one.start <= SNIPPET; j++) kinds.add(found[j].clause);
      if (kinds.size > most) {
        most = kinds.size;
        best = i;
      }
    });
    return found[best];
  }

  /** Back to a gap between words near a place. */
  function gap(text, at, step) {
    for (let i = at; i > 0 && i < text.length && Math.abs(i - at) < 24; i += step) {
      if (/\s/.test(text[i])) return step < 0 ? i + 1 : i;
    }
    return Math.max(0, Math.min(text.length, at));
  }

  function snippet(article, clauses) {
    const text = article.text;
    const found = backfile.find(text, clauses);
    const centre = found.length > 0 ? passage(found) : null;
    if (!centre && article.standfirst) {
      const standfirst = article.standfirst;
      return element('p', 'passage', marked(standfirst, 0, standfirst.length, backfile.find(standfirst, clauses)));
    }
    const block = centre ? text.lastIndexOf('\n\n', centre.start) : -1;
    const begin = block < 0 ? 0 : block + 2;
    let from = centre && centre.start - begin > 70 ? gap(text, centre.start - 50, -1) : begin;
    const to = gap(text, Math.min(text.length, from + SNIPPET), -1);
    const made = element('p', 'passage');
    if (from > begin) made.append('… ');
    made.append(marked(text, from, Math.max(to, centre ? centre.end : 0), found));
    if (to < text.length) made.append(' …');
    return made;
  }

  function filing(article) {
    const line = element('p', 'filing');
    const date = /^(\d{4})-(\d\d)-(\d\d)/.exec(article.date);
    if (date) {
      const time = element('time', '', day.format(new Date(Date.UTC(date[1], date[2] - 1, date[3]))));
      time.dateTime = article.date;
      line.append(time, ' ');
    }
    if (article.publisher) line.append(element('span', '', article.publisher), ' ');
    if (article.authors.length > 0) line.append(element('span', '', article.authors.join(', ')));
    return line;
  }

  function result(article, clauses) {
    const link = element('a', '', marked(article.title, 0, article.title.length, backfile.find(article.title, clauses)));
    link.href = root + article.path;
    const headline = element('h2', '', link);
    const gist = snippet(article, clauses);
    // Browsers that know text fragments go to the passage and mark it there.
    const mark = gist.querySelector('mark');
    if (mark) link.hash = ':~:text=' + encodeURIComponent(mark.textContent).replace(/-/g, '%2D');
    for (const part of [headline, gist]) {
      if (article.language) part.lang = article.language;
      part.dir = 'auto';
    }
    return element('li', '', headline, gist, filing(article));
  }

  async function page(mine) {
    const numbers = answer.numbers.slice(shown, shown + PER_PAGE);
    const articles = await Promise.all(numbers.map(backfile.article));
    if (mine !== run) return null;
    return articles.map((article) => result(article, answer.clauses));
  }

  function summary(query) {
    const { numbers, how, missing } = answer;
    const parts = [];
    if (numbers.length === 0) return query ? filled(words.none, query) : words.nothing;
    if (how === 'best') return filled(words.best, query);
    if (how === 'any') parts.push(words.any);
    if (how === 'beginning') parts.push(words.beginning);
    if (missing.length > 0) parts.push(filled(words.missing, missing.join(', ')));
    parts.push(counted('found', numbers.length));
    return parts.join(' ');
  }

  const filters = () => {
    const chosen = {};
    for (const kind of FILTERS) chosen[kind] = selects[kind] ? selects[kind].value : '';
    return chosen;
  };

  async function search(typing) {
    const mine = ++run;
    const query = field.value;
    const chosen = filters();
    if (!query.trim() && !Object.values(chosen).some(Boolean)) {
      answer = null;
      results.replaceChildren();
      more.hidden = true;
      say(hint);
      return;
    }
    const slow = setTimeout(() => mine === run && say(words.loading), 400);
    try {
      const options = {
        typing,
        filters: chosen,
        stale: () => mine !== run,
        progress: (done, total) => mine === run && say(filled(words.reading, number.format(done), number.format(total))),
      };
      let found = await backfile.search(query, options);
      if (!typing && found.numbers.length === 0 && mine === run) {
        found = await backfile.search(query, Object.assign({}, options, { typing: true }));
        if (found.how === 'all') found.how = 'beginning';
      }
      if (mine !== run) return;
      answer = found;
      shown = 0;
      const lines = await page(mine);
      if (!lines) return;
      clearTimeout(slow);
      results.replaceChildren(...lines);
      shown = lines.length;
      more.hidden = shown >= answer.numbers.length;
      say(summary(query.trim()));
      form.dataset.done = query;
    } catch (error) {
      if (mine === run) say(words.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  async function showMore() {
    const mine = run;
    const lines = await page(mine);
    if (!lines) return;
    results.append(...lines);
    shown += lines.length;
    more.hidden = shown >= answer.numbers.length;
    lines[0].querySelector('a').focus();
  }

  function remember(push) {
    const state = new URLSearchParams();
    if (field.value) state.set('q', field.value);
    for (const [kind, value] of Object.entries(filters())) if (value) state.set(kind, value);
    const address = location.pathname + (state.toString() ? '?' + state : '');
    try {
      if (push) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch (refused) {
      // A browser that keeps the address of a file as it is: the search works all the same.
    }
  }

  function showChoice(select) {
    select.classList.toggle('set', select.value !== '');
  }

  function recall() {
    const state = new URLSearchParams(location.search);
    field.value = state.get('q') || '';
    for (const kind of FILTERS) {
      if (!selects[kind]) continue;
      selects[kind].value = state.get(kind) || '';
      showChoice(selects[kind]);
    }
  }

  async function makeFilters() {
    const names = await backfile.names();
    const languages = new Intl.DisplayNames(locale, { type: 'language' });
    for (const kind of FILTERS) {
      const values = (names[kind] || []).slice();
      if (!filterBox || values.length < 2 || !words[kind]) continue;
      const select = element('select', '');
      select.setAttribute('aria-label', words[kind]);
      select.append(new Option(words[kind], ''));
      if (kind === 'years') values.reverse();
      for (const [value, count] of values) {
        const label = kind === 'languages' ? languages.of(value) || value : value;
        select.append(new Option(label + ' (' + number.format(count) + ')', value));
      }
      select.addEventListener('change', () => {
        showChoice(select);
        remember(true);
        search(false);
      });
      selects[kind] = select;
      filterBox.append(select);
    }
  }

  function move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.nodeName)) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (step) {
      const stops = [field, ...results.querySelectorAll('h2 a')];
      const at = stops.indexOf(document.activeElement);
      if (at < 0 || !stops[at + step]) return;
      event.preventDefault();
      stops[at + step].focus();
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember(false);
      search(true);
    }, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    remember(true);
    search(false);
  });
  document.addEventListener('keydown', move);
  window.addEventListener('popstate', () => {
    recall();
    search(false);
  });

  more.type = 'button';
  more.textContent = words.more;
  more.hidden = true;
  more.addEventListener('click', showMore);
  results.after(more);

  recall();
  if (field.value) search(false);
  else field.focus();
  backfile.vocabulary().then(makeFilters).then(() => {
    const unfiltered = JSON.stringify(filters());
    recall();
    if (JSON.stringify(filters()) !== unfiltered) search(false);
  }).catch(() => say(words.failed));
})();
