/*
 * Reads the search index: classic scripts under search/, for only those load from file://. The files and codes are described
 * in the package org.backfile.site.search.
 */
(function () {
  'use strict';
  const backfile = window.backfile = window.backfile || {};

  const FOLDER = new URL('search/', document.currentScript.src).href;
  const LEVELS = 8;
  /** How many files are kept in memory; any can be read again. */
  const KEPT = 120;

  const waiting = new Map();
  const loaded = new Map();
  let version = '';

  /** What the files of the index call. */
  backfile.put = function (name, value) {
    const taker = waiting.get(name);
    waiting.delete(name);
    if (taker) taker(value);
  };

  /** Lets go of what was not used for longest. */
  function forget() {
    for (const name of loaded.keys()) {
      if (loaded.size <= KEPT) return;
      if (!waiting.has(name)) loaded.delete(name);
    }
  }

  function load(name) {
    let promise = loaded.get(name);
    if (promise) {
      loaded.delete(name);
      loaded.set(name, promise);
      return promise;
    }
    promise = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      waiting.set(name, resolve);
      script.charset = 'utf-8';
      script.src = FOLDER + name + '.js' + version;
      script.onload = script.onerror = () => {
        script.remove();
        // Still waiting: there is no such file, or it is none of ours.
        if (waiting.has(name)) loaded.delete(name);
        waiting.delete(name);
        reject(new Error(name)); // of no effect when the file has called
        forget();
      };
      document.head.append(script);
    });
    loaded.set(name, promise);
    return promise;
  }

  /** Fifteen bits a char, from U+4E00; the most significant first. */
  class Bits {
    constructor(text) {
      this.text = text;
      this.at = 0;
    }

    bit() {
      const char = this.text.charCodeAt((this.at / 15) | 0) - 0x4e00;
      return (char >> (14 - (this.at++ % 15))) & 1;
    }

    take(width) {
      let value = 0;
      for (let i = 0; i < width; i++) value = (value << 1) | this.bit();
      return value;
    }

    unary() {
      let zeros = 0;
      while (!this.bit()) {
        if (this.at > 15 * this.text.length) throw new Error('damaged index');
        zeros++;
      }
      return zeros;
    }

    gamma() {
      const more = this.unary();
      return (1 << more) | this.take(more);
    }
  }

  /** A canonical Huffman code, from the number of codes of each length and the symbols in order. */
  class Code {
    constructor(perLength, symbols) {
      this.perLength = perLength;
      this.symbols = symbols.split('\x7f');
    }

    next(bits) {
      let code = 0;
      let first = 0;
      let index = 0;
      for (const count of this.perLength) {
        code = (code << 1) | bits.bit();
        first <<= 1;
        if (code - first < count) return this.symbols[index + code - first];
        index += count;
        first += count;
      }
      throw new Error('damaged index');
    }
  }

  function isWord(c) {
    if (c < 0xc0) return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
    if (c < 0xe00) return true;
    if (c < 0x10a0) return false;
    if (c < 0x2000) return c < 0x1780 || c >= 0x1800;
    if (c < 0x2e80) return c === 0x200c || c === 0x200d;
    return c >= 0xa640 && c < 0xd800;
  }

  function spelled(bits, characters) {
    let text = '';
    for (;;) {
      const char = characters.next(bits);
      if (char === '') return text;
      text += char === '\x02' ? String.fromCharCode(bits.take(16)) : char;
    }
  }

  function decode(text, pieces, characters) {
    const bits = new Bits(text);
    const parts = [];
    let afterWord = false;
    for (;;) {
      let piece = pieces.next(bits);
      if (piece === '') return parts.join('');
      if (piece === '\x01') piece = spelled(bits, characters);
      const word = isWord(piece.charCodeAt(0));
      if (word && afterWord) parts.push(' ');
      parts.push(piece);
      afterWord = word;
    }
  }

  let core = null;

  /** Opens the index: {articles}, how many it holds. */
  backfile.open = function () {
    core = core || load('core').then((value) => {
      version = '?' + value.version;
      const firsts = [0];
      for (const size of value.records) firsts.push(firsts[firsts.length - 1] + size);
      return { articles: value.articles, terms: value.terms, firsts };
    }, (error) => {
      core = null;
      throw error;
    });
    return core;
  };

  /** The last place in a sorted list whose value is not above; -1 if there is none. */
  function place(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  const shards = new WeakMap();

  async function shard(number) {
    const value = await load('t' + number);
    let parsed = shards.get(value);
    if (!parsed) {
      const bits = new Bits(value[1]);
      let previous = '';
      const keys = value[0].split(' ').slice(0, -1).map((key) => {
        previous = previous.slice(0, key.charCodeAt(0) - 48) + key.slice(1);
        return previous;
      });
      const lengths = keys.map(() => bits.gamma());
      let at = bits.at;
      const starts = lengths.map((length) => (at += length) - length);
      parsed = { keys, starts, bits: value[1] };
      shards.set(value, parsed);
    }
    return parsed;
  }

  /** Each article of a list: visit(number, level), the level from 0 to 7. */
  function eachPosting(list, visit) {
    const bits = new Bits(list.bits);
    bits.at = list.start;
    for (let level = LEVELS - 1; level >= 0; level--) {
      let left = bits.gamma() - 1;
      if (left === 0) continue;
      const low = bits.take(4);
      let number = -1;
      for (; left > 0; left--) {
        number += 1 + ((bits.unary() << low) | bits.take(low));
        visit(number, level);
      }
    }
  }

  /** The list of a key, or null. */
  backfile.list = async function (key) {
    const { terms } = await backfile.open();
    const at = place(terms, key);
    if (at < 0) return null;
    const { keys, starts, bits } = await shard(at);
    const i = place(keys, key);
    return i >= 0 && keys[i] === key ? { key, start: starts[i], bits } : null;
  };

  /** The lists of all words that begin so; of one list with an asterisk, the best articles only, when they are too many. */
  backfile.listsFrom = async function (prefix, whole) {
    const best = whole ? null : await backfile.list(prefix + '*');
    if (best) return [best];
    const { terms } = await backfile.open();
    const first = Math.max(0, place(terms, prefix));
    const last = place(terms, prefix + '\uffff');
    const reads = [];
    for (let at = first; at <= last; at++) reads.push(shard(at));
    const lists = [];
    for (const { keys, starts, bits } of await Promise.all(reads)) {
      for (let i = Math.max(0, place(keys, prefix)); i < keys.length; i++) {
        const key = keys[i];
        if (key.startsWith(prefix)) {
          if (!key.endsWith('*')) lists.push({ key, start: starts[i], bits });
        } else if (key > prefix) {
          break;
        }
      }
    }
    return lists;
  };

  backfile.eachPosting = eachPosting;

  /** What there is to filter by: {topics: [[name, count], …], publishers, languages, years}. */
  backfile.names = () => backfile.open().then(() => load('names'));

  let codes = null;

  /** Gets ready to read articles. */
  backfile.vocabulary = function () {
    codes = codes || backfile.open().then(() => load('words')).then(
      (table) => [new Code(table[0], table[1]), new Code(table[2], table[3])],
      (error) => {
        codes = null;
        throw error;
      });
    return codes;
  };

  /** One article: path, date, language, title, standfirst, authors, topics, publisher, text. */
  backfile.article = async function (number) {
    const { firsts } = await backfile.open();
    const file = place(firsts, number);
    const [code, records] = await Promise.all([backfile.vocabulary(), load('d' + file)]);
    const fields = decode(records[number - firsts[file]], code[0], code[1]).split('\n');
    return {
      path: fields[0],
      date: fields[1],
      language: fields[2],
      title: fields[3],
      standfirst: fields[4],
      authors: fields[5] ? fields[5].split('\t') : [],
      topics: fields[6] ? fields[6].split('\t') : [],
      publisher: fields[7],
      text: fields.slice(8).join('\n'),
    };
  };
})();
