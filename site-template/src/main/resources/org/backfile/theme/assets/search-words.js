/*
 * Words of a text, in any language: the twin of the class org.backfile.article.Words, which cut the words of the index and
 * says what a word is. A test holds the two together.
 */
(function () {
  'use strict';
  const backfile = window.backfile = window.backfile || {};

  const BEGINS = /^[\p{L}\p{Nd}]$/u;
  const LETTER = /^\p{L}$/u;
  const MARK = /^\p{M}$/u;
  const REPLACED = {
    'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'ħ': 'h', 'ı': 'i', 'ς': 'σ',
  };
  const UNSPACED = [
    [0xe00, 0xeff], [0x1000, 0x109f], [0x1780, 0x17ff], [0x3005, 0x3006], [0x3041, 0x30ff], [0x3400, 0x4dbf],
    [0x4e00, 0x9fff], [0xf900, 0xfaff], [0xff66, 0xff9d], [0x20000, 0x3ffff],
  ];

  const between = (c, first, last) => c >= first && c <= last;
  const width = (c) => (c > 0xffff ? 2 : 1);
  const isAscii = (c) => between(c, 0x30, 0x39) || between(c, 0x41, 0x5a) || between(c, 0x61, 0x7a);
  const begins = (c) => (c < 128 ? isAscii(c) : c !== 0x2bc && BEGINS.test(String.fromCodePoint(c)));
  const isMark = (c) => c >= 0x300 && (c === 0xff9e || c === 0xff9f || MARK.test(String.fromCodePoint(c)));
  const isApostrophe = (c) => c === 0x27 || c === 0x2019 || c === 0x2bc;
  const isUnspaced = (c) =>
    c >= 0xe00 && UNSPACED.some((range) => between(c, range[0], range[1])) && LETTER.test(String.fromCodePoint(c));

  function goesOn(c) {
    if (c < 128) return isAscii(c);
    return c === 0xad || c === 0x200c || c === 0x200d || isMark(c) || (begins(c) && !isUnspaced(c));
  }

  /** Past the characters from here on that pass. */
  function past(text, from, passes) {
    let i = from;
    while (i < text.length) {
      const c = text.codePointAt(i);
      if (!passes(c)) break;
      i += width(c);
    }
    return i;
  }

  function endOfWord(text, from) {
    let i = past(text, from, goesOn);
    while (i < text.length && isApostrophe(text.charCodeAt(i))) {
      const after = past(text, i + 1, goesOn);
      const tail = after - i - 1;
      const latin = text.charCodeAt(i - 1) < 0x250;
      if (tail === 0 || (latin && (i - from < 2 || tail > 2))) break;
      i = after;
    }
    return i;
  }

  function foldedLetter(letter) {
    const c = letter.codePointAt(0);
    if (c < 128) return isAscii(c) ? letter : '';
    if (between(c, 0x300, 0x36f) || between(c, 0x64b, 0x652) || c === 0x670 || c === 0x640 || c === 0x2bc) return '';
    if (isMark(c)) return between(c, 0x591, 0x5c7) ? '' : letter;
    return begins(c) ? REPLACED[letter] || letter : '';
  }

  /** The form under which equal words are found however they are written. */
  function fold(word) {
    if (/^[0-9a-z]*$/.test(word)) return word;
    return Array.from(word.normalize('NFKD').toLowerCase(), foldedLetter).join('').normalize('NFC');
  }

  /** Without the possessive. */
  function stripped(word) {
    return word.length > 2 && /s$/i.test(word) && isApostrophe(word.charCodeAt(word.length - 2)) ? word.slice(0, -2) : word;
  }

  /**
   * Walks over the words: each(folded, start, end, joined, unspaced). Of a script without spaces come single letters; joined
   * says that such a letter follows another without anything between them.
   */
  backfile.eachWord = function (text, each) {
    let last = -1;
    let i = 0;
    while (i < text.length) {
      const c = text.codePointAt(i);
      if (!begins(c)) {
        i += width(c);
        continue;
      }
      const start = i;
      const unspaced = isUnspaced(c);
      i = unspaced ? past(text, i + width(c), isMark) : endOfWord(text, i);
      const folded = fold(unspaced ? text.slice(start, i) : stripped(text.slice(start, i)));
      if (folded) each(folded, start, i, unspaced && start === last, unspaced);
      last = unspaced ? i : -1;
    }
  };

  /**
   * Words as they are in the index, [{folded, alone}]: of a script without spaces, every two neighbours are one. Alone says that
   * the word is a single letter of such a script.
   */
  backfile.words = function (text) {
    const words = [];
    let run = [];
    const close = () => {
      if (run.length === 1) words.push({ folded: fold(text.slice(run[0][0], run[0][1])), alone: true });
      for (let i = 1; i < run.length; i++) words.push({ folded: fold(text.slice(run[i - 1][0], run[i][1])), alone: false });
      run = [];
    };
    backfile.eachWord(text, (folded, start, end, joined, unspaced) => {
      if (!joined) close();
      if (unspaced) run.push([start, end]);
      else words.push({ folded, alone: false });
    });
    close();
    return words;
  };
})();
