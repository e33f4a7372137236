import { mask } from './mask.js';
import { spell } from './vocabulary.js';
import type { WordInfo } from './vocabulary.js';

/** A text cut into words and sentences. Parallel arrays: word `i` is `lower[i]` at `start[i]`…`end[i]`. */
export interface Words {
  /** The text as matching sees it; same length and offsets as the input. */
  text: string;
  /** Lower case, contractions spelled out: `don't` makes `do` and `not`, both at the place of the one. */
  lower: string[];
  info: WordInfo[];
  start: number[];
  end: number[];
  /** Whether the printed word starts with a capital. */
  capital: boolean[];
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
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  code > 0x2bff;

/** Cuts a text into words and sentences in one pass. */
export function readWords(input: string): Words {
  const text = mask(input);
  const words: Words = { text, lower: [], info: [], start: [], end: [], capital: [], sentences: [] };
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
    const capital = code >= 65 && code <= 90;
    if (words.lower.length > from && gap < start && isBoundary(text, gap, start, words, capital)) from = close(words, from, gap, start);
    addWord(words, start, at, capital);
    gap = at;
  }
  if (words.lower.length > from) close(words, from, gap, text.length);
  return words;
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

function isBoundary(text: string, from: number, to: number, words: Words, capital: boolean): boolean {
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
  if (!capital && !isDigit(text.charCodeAt(to)) && !/["'([]/.test(text[to - 1] ?? '')) return false;
  const last = words.lower[words.lower.length - 1] ?? '';
  if (abbreviations.has(last)) return last === 'no' && words.sentences.length >= 0 && isSentenceOfOne(words);
  return last.length > 1 || last === 'i' || isDigit(last.charCodeAt(0));
}

/** "No. He will not." is a sentence; "No. 10" is not. */
function isSentenceOfOne(words: Words): boolean {
  const before = words.sentences[words.sentences.length - 1]?.to ?? 0;
  return words.lower.length - before <= 2;
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
  words.sentences.push({ from, to: words.lower.length, start: words.start[from] ?? 0, end, asks });
  return words.lower.length;
}

function addWord(words: Words, start: number, end: number, capital: boolean): void {
  let printed = words.text.slice(start, end);
  if (printed.includes("';")) printed = printed.replaceAll("';", "'");
  const spelled = spell(capital || hasCapital(printed) ? printed.toLowerCase() : printed);
  push(words, spelled[0], start, end, capital);
  if (spelled.length === 2) push(words, spelled[1], start, end, false);
}

function hasCapital(word: string): boolean {
  for (let at = 1; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if ((code >= 65 && code <= 90) || code > 127) return true;
  }
  return word.charCodeAt(0) > 127;
}

function push(words: Words, info: WordInfo, start: number, end: number, capital: boolean): void {
  words.lower.push(info.word);
  words.info.push(info);
  words.start.push(start);
  words.end.push(end);
  words.capital.push(capital);
}
