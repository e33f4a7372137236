import { mask } from './mask.js';
import { spellAt } from './memo.js';
import type { WordInfo } from './vocabulary.js';

/** A text cut into words and sentences. Parallel arrays: word `i` is `info[i]` at `start[i]`…`end[i]`. */
export interface Words {
  /** The text as matching sees it; same length and offsets as the input. */
  text: string;
  /** In lower case, contractions spelled out: `don't` makes `do` and `not`, both at the place of the one. */
  info: WordInfo[];
  start: number[];
  end: number[];
  sentences: Sentence[];
}

/** Words `from`…`to` (exclusive), text `start`…`end` with its closing mark. */
export interface Sentence {
  from: number;
  to: number;
  start: number;
  end: number;
  /** Whether it ends in a question mark. */
  asks: boolean;
}

const abbreviations = new Set(
  'mr mrs ms dr sen gov rep gen st lt col sgt jr sr prof hon amb adm capt vs etc inc ltd corp no jan feb aug sept oct nov dec'.split(' '),
);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  code > 0x2bff;

/** Cuts a text into words and sentences in one pass. */
export function readWords(input: string): Words {
  const text = mask(input);
  const words: Words = { text, info: [], start: [], end: [], sentences: [] };
  const { info, start: starts, end: ends } = words;
  let from = 0;
  let at = 0;
  let gap = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) {
      at += 1;
      continue;
    }
    const start = at;
    at = isDigit(code) ? endOfNumber(text, at) : endOfWord(text, at);
    if (info.length > from && isBoundary(text, gap, start, words)) from = close(words, from, gap, start);
    const { first, second } = spellAt(text, start, at);
    info.push(first);
    starts.push(start);
    ends.push(at);
    if (second !== null) {
      info.push(second);
      starts.push(start);
      ends.push(at);
    }
    gap = at;
  }
  if (info.length > from) close(words, from, gap, text.length);
  return words;
}

/** Whether a word is printed with a capital; of a contraction the first word alone is. */
export function isCapital({ text, start }: Words, at: number): boolean {
  return isUpper(text.charCodeAt(start[at]!)) && (at === 0 || start[at - 1] !== start[at]);
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) continue;
    if (code === 39 && isLetter(text.charCodeAt(at + 1))) continue;
    // A broken entity leaves `don';t`.
    if (code === 39 && text.charCodeAt(at + 1) === 59 && isLetter(text.charCodeAt(at + 2))) {
      at += 1;
      continue;
    }
    break;
  }
  return at;
}

function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isLetter(code)) continue;
    if ((code === 44 || code === 46) && at + 1 < text.length && isDigit(text.charCodeAt(at + 1))) continue;
    break;
  }
  return at;
}

/** Whether a sentence ends in the gap `from`…`to`, before the word at `to`. */
function isBoundary(text: string, from: number, to: number, words: Words): boolean {
  // A blank between two words is by far the commonest gap.
  if (to === from + 1 && text.charCodeAt(from) === 32) return false;
  let stop = 0;
  let blank = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 && text.charCodeAt(at + 1) === 10) return true;
    if (code === 46 || code === 33 || code === 63) stop = stop === 63 ? 63 : code;
    else if (stop !== 0 && code <= 32) blank = true;
  }
  if (stop === 0 || !blank) return false;
  if (stop !== 46) return true;
  const next = text.charCodeAt(to);
  if (!isUpper(next) && !isDigit(next) && !/["'([]/.test(text[to - 1] ?? '')) return false;
  const last = words.info[words.info.length - 1]!.word;
  if (abbreviations.has(last)) return last === 'no' && words.sentences.length >= 0 && isSentenceOfOne(words);
  return last.length > 1 || last === 'i' || isDigit(last.charCodeAt(0));
}

/** "No. He will not." is a sentence; "No. 10" is not. */
function isSentenceOfOne(words: Words): boolean {
  const before = words.sentences[words.sentences.length - 1]?.to ?? 0;
  return words.info.length - before <= 2;
}

function close(words: Words, from: number, gap: number, next: number): number {
  let end = gap;
  let asks = false;
  for (let at = gap; at < next; at += 1) {
    const code = words.text.charCodeAt(at);
    if (code === 63) asks = true;
    if (code === 46 || code === 33 || code === 63) end = at + 1;
    else if (code <= 32) break;
  }
  words.sentences.push({ from, to: words.info.length, start: words.start[from] ?? 0, end, asks });
  return words.info.length;
}
