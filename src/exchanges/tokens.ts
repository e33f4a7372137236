/**
 * A light splitter for speech: words and sentences in one pass over the text, no look-back, so that time
 * grows with length and nothing else. It keeps what cutting asks needs: what stands before a word, whether
 * the word is quoted, and how the sentence ends.
 */

import { newLexicon, wordOf, type Lexicon, type Word } from './lexicon.js';

/** What stands between a word and the one before it, the strongest mark winning. */
export const Gap = { None: 0, Comma: 1, Dash: 2, Colon: 3, Sentence: 4 } as const;
export type Gap = 0 | 1 | 2 | 3 | 4;

export interface Token {
  /** UTF-16 offsets into the text that was split. */
  start: number;
  end: number;
  /** Lower case, straight apostrophes. */
  lower: string;
  /** Printed with a capital. */
  capital: boolean;
  gap: Gap;
  /** Inside quotation marks. */
  quoted: boolean;
  /** What holds of the word wherever it stands. */
  word: Word;
}

export interface Sentence {
  /** Indices into the tokens, `last` included. */
  first: number;
  last: number;
  /** From the first word, or the `¿` before it, to the closing mark, marks included. */
  start: number;
  end: number;
  /** Closing mark; `-` where the words break off, empty where nothing closes. */
  mark: '?' | '.' | '!' | '-' | '';
}

export interface SplitText {
  tokens: Token[];
  sentences: Sentence[];
}

const abbreviations = new Set(
  'mr mrs ms dr gen sen rep gov st jr sr prof lt col adm sgt capt maj vs etc hon rev no inc co corp ltd dept u.s u.k u.n e.u d.c a.m p.m i.e e.g'.split(
    ' ',
  ),
);
/** Abbreviations that end a sentence as often as not: the next word's capital decides. */
const closing = new Set(['etc', 'inc', 'co', 'corp', 'ltd', 'jr', 'sr', 'no', 'd.c', 'a.m', 'p.m', 'u.s', 'u.k', 'u.n', 'e.u']);
const afterAbbreviation = new Set(
  'the a and but so what why how when where who is are do does did will would can could has have i we you he she they it this that there if in on thank thanks should was were'.split(
    ' ',
  ),
);

const isWord = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 48 && c <= 57) ||
  (c >= 0xc0 &&
    c !== 0xd7 &&
    c !== 0xf7 &&
    (c < 0x2000 || c > 0x206f) &&
    (c < 0x3000 || c > 0x303f) &&
    c !== 0xfeff &&
    c !== 0xff1f &&
    c !== 0xff0c);
const isUpper = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  if (c < 128) return c >= 65 && c <= 90;
  const character = text.charAt(at);
  return character !== character.toLowerCase();
};
const isSpace = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9 || c === 0xa0 || c === 0x202f || c === 0x2028;

/** Stage directions stand in round brackets; square ones too, unless a translator or editor put words in. */
const unheard =
  /inaudible|cross-?\s?talk|laugh|applause|audio|foreign|speaking|off[- ]mic|unintelligible|\d:\d\d|interpret|no response|\bph\b|\bsic\b/i;

/** Longest quotation or bracket that is looked for: keeps the search linear. */
const REACH = 600;

/** Finds closing marks. Each kind is looked for once and remembered, so that unclosed marks cost nothing twice. */
function closerFinder(text: string): (open: number, at: number) => number {
  const found = new Map<string, number>();
  return (open, at) => {
    const closer = open === 0x201c ? '”' : open === 0xab ? '»' : open === 40 ? ')' : open === 91 ? ']' : '"';
    let place = found.get(closer) ?? at;
    if (place <= at) {
      place = text.indexOf(closer, at + 1);
      if (place < 0) place = text.length + REACH + 1;
      found.set(closer, place);
    }
    return place - at < REACH ? place : -1;
  };
}

/** Splits speech into words and sentences. Offsets index `text`; words are looked up in `lexicon`, and added to it. */
export function splitText(text: string, lexicon: Lexicon = newLexicon()): SplitText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const length = text.length;
  let first = 0;
  /** Where a `¿` or `¡` opens the sentence that is read; -1 where none does. */
  let opened = -1;
  let gap: Gap = Gap.Sentence;
  let quoteEnd = -1;
  const findCloser = closerFinder(text);

  const close = (mark: Sentence['mark'], end: number): void => {
    if (tokens.length > first) {
      sentences.push({ first, last: tokens.length - 1, start: opened < 0 ? tokens[first]!.start : opened, end, mark });
      first = tokens.length;
    }
    opened = -1;
    gap = Gap.Sentence;
  };

  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      i++;
      continue;
    }
    if (isWord(c)) {
      const start = i;
      let plain = c >= 97 && c <= 122;
      i++;
      while (i < length) {
        const d = text.charCodeAt(i);
        if (d >= 97 && d <= 122) {
          i++;
          continue;
        }
        if (isWord(d)) {
          plain = false;
          i++;
          continue;
        }
        // Joined inside a word: apostrophes, hyphens, points of U.S. and 2.5, the & of AT&T.
        if (
          (d === 39 || d === 0x2019 || d === 45 || d === 46 || d === 38 || (d === 44 && isDigit(text, i - 1) && isDigit(text, i + 1))) &&
          i + 1 < length &&
          isWord(text.charCodeAt(i + 1)) &&
          !(d === 46 && !pointInside(text, start, i))
        ) {
          plain = false;
          i += 2;
          continue;
        }
        break;
      }
      const word = wordOf(lexicon, text.slice(start, i), plain);
      tokens.push({ start, end: i, lower: word.lower, capital: word.capital, gap, quoted: start < quoteEnd, word });
      gap = Gap.None;
      continue;
    }
    if (c === 0x201c || c === 0xab || c === 34) {
      // opening quotation mark
      if (i < quoteEnd) {
        i++;
        continue;
      }
      const closer = findCloser(c, i);
      if (closer > 0) quoteEnd = closer;
      i++;
      continue;
    }
    if (c === 40 || c === 91) {
      const closer = findCloser(c, i);
      i = closer > 0 && (c === 40 || unheard.test(text.slice(i, closer))) ? closer + 1 : i + 1;
      continue;
    }
    if (c === 63 || c === 33 || c === 46 || c === 0x2026 || c === 0xff1f || c === 0x61f || c === 0x37e) {
      let end = i + 1;
      let question = c === 63 || c === 0xff1f || c === 0x61f || c === 0x37e;
      let points = c === 46 ? 1 : c === 0x2026 ? 3 : 0;
      while (end < length) {
        const d = text.charCodeAt(end);
        if (d === 63) question = true;
        else if (d === 46) points++;
        else if (d !== 33 && d !== 0x2026) break;
        end++;
      }
      const quotedMark = i < quoteEnd;
      while (end < length && isCloser(text.charCodeAt(end))) end++;
      let next = end;
      while (next < length && isSpace(text.charCodeAt(next))) next++;
      const nextUpper = next >= length || !isLowerWord(text, next);
      const lastToken = tokens.length > first ? tokens[tokens.length - 1]! : undefined;
      if (points === 1 && !question && lastToken && lastToken.end === i && isAbbreviation(lastToken.lower, text, next)) {
        i = end;
        continue;
      }
      if (question && !quotedMark) close('?', end);
      else if (question) {
        if (nextUpper) close('.', end);
      } else if (points >= 3) {
        if (nextUpper) close('-', end);
        else if (gap < Gap.Dash) gap = Gap.Dash;
      } else if (nextUpper || c === 33) close(c === 33 ? '!' : '.', end);
      i = end;
      continue;
    }
    if (c === 44 || c === 0xff0c) {
      if (gap < Gap.Comma) gap = Gap.Comma;
    } else if (c === 0x2014 || c === 0x2013 || c === 45 || c === 0x2015) {
      if (gap < Gap.Dash) gap = Gap.Dash;
      let next = i + 1;
      while (next < length && (isSpace(text.charCodeAt(next)) || text.charCodeAt(next) === 45 || isCloser(text.charCodeAt(next)))) next++;
      if (next >= length) {
        close('-', length);
        break;
      }
    } else if (c === 58 || c === 59) {
      if (gap < Gap.Colon) gap = Gap.Colon;
    } else if (c === 0xbf || c === 0xa1) {
      // ¿ ¡ open a sentence of their own
      if (tokens.length > first) close('', tokens[tokens.length - 1]!.end);
      if (opened < 0) opened = i;
    } else if (c === 47 && isSpace(text.charCodeAt(i - 1)) && isSpace(text.charCodeAt(i + 1))) {
      // " / " joins turns in bare strings
      if (tokens.length > first) close('-', tokens[tokens.length - 1]!.end);
    }
    i++;
  }
  if (tokens.length > first) close('', tokens[tokens.length - 1]!.end);
  return { tokens, sentences };
}

function isDigit(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c >= 48 && c <= 57;
}
/** A point joins single letters (U.S) and digits (2.5), never two words set without a blank. */
function pointInside(text: string, start: number, at: number): boolean {
  if (isDigit(text, at - 1) && isDigit(text, at + 1)) return true;
  const before = text.charAt(at - 2);
  return at - start === 1 || before === '.' || before === '-';
}
function isCloser(c: number): boolean {
  return c === 0x201d || c === 34 || c === 0x2019 || c === 39 || c === 41 || c === 93 || c === 0xbb;
}
function isLowerWord(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at)) && !isUpper(text, at) && !isDigit(text, at);
}
function isAbbreviation(word: string, text: string, next: number): boolean {
  if (word.length === 1 && word !== 'i') return true;
  const letters = word.length >= 3 && word.charAt(1) === '.';
  if (!letters && !abbreviations.has(word)) return false;
  if (!letters && !closing.has(word)) return true;
  if (next >= text.length) return false;
  if (word === 'no') return isDigit(text, next);
  let end = next;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  return isLowerWord(text, next) || !(isUpper(text, next) && afterAbbreviation.has(text.slice(next, end).toLowerCase()));
}
