import type { Turn } from '../model.js';
import { stem as endingsOff } from '../answers/text/stems.js';

/** A stretch of speech cut into words; parallel arrays. */
export interface WordList {
  /** Lower case, straight apostrophes, possessive `'s` off. */
  lower: string[];
  start: number[];
  end: number[];
  capital: boolean[];
  /** Whether a mark that ends a phrase (`.` `,` `?` `—` a bracket, a line's end) stands before the word. */
  breakBefore: boolean[];
  /** Whether the word is a possessive, which ends nothing. */
  possessive: boolean[];
}

const word = /[\p{L}\p{N}]+(?:['’�.\-‑&][\p{L}\p{N}]+)*/gu;
const phraseEnd = /[.,;:?!()—–…"“”/|*]|--| - |\n\s*\n/u;

/** A turn as spoken: stage lines and page furniture made `|`, brackets of the translator taken off; of the same length. */
export function spokenText({ text, start: offset, asides, furniture }: Turn): string {
  if (asides.length === 0 && furniture.length === 0) return text;
  const gone = [
    ...furniture.map(({ start, end }) => ({ start, end, insertion: false })),
    // A translator's insertion is spoken in effect, a stage line is not.
    ...asides.map((aside) => ({ ...aside, insertion: !stageLine.test(aside.text) })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, insertion } of gone) {
    const [from, to] = [start - offset, end - offset];
    if (from < at || to > text.length || to - from < 2) continue;
    pieces.push(text.slice(at, from), insertion ? ` ${text.slice(from + 1, to - 1)} ` : '|'.repeat(to - from));
    at = to;
  }
  return pieces.join('') + text.slice(at);
}

const stageLine =
  /^[([](?:laugh|applause|inaudible|cross-?talk|indiscernible|unintelligible|off-?mic|no audible|pause|audio|foreign|as (?:interpreted|translated)|sic|ph\b|phonetic|speaks|through)/iu;

/** Cuts `text` from `from` to `to` into words, with offsets into `text`. */
export function readWords(text: string, from = 0, to = text.length): WordList {
  const list: WordList = { lower: [], start: [], end: [], capital: [], breakBefore: [], possessive: [] };
  const part = text.slice(from, to);
  let gap = 0;
  for (const match of part.matchAll(word)) {
    const [printed] = match;
    const at = match.index;
    const straight = printed.replace(/[’�]/gu, "'").toLowerCase();
    const owned = straight.endsWith("'s") && !takesIs.has(straight);
    list.lower.push(owned ? straight.slice(0, -2) : straight);
    list.start.push(from + at);
    list.end.push(from + at + printed.length - (owned ? 2 : 0));
    list.capital.push(printed[0] !== printed[0]!.toLowerCase());
    list.breakBefore.push(gap === 0 || phraseEnd.test(part.slice(gap, at)));
    list.possessive.push(owned);
    gap = at + printed.length;
  }
  return list;
}

/** "it's" is no possessive. */
const takesIs: ReadonlySet<string> = new Set(
  "it's that's he's she's what's who's there's here's let's how's where's this's everything's".split(' '),
);

const memo = 20_000;
const known = new Map<string, string>();

/** A crude stem, so that `recognizes`, `recognition` and `recognizing` meet; British spelling as American. */
export function stemOf(lower: string): string {
  const found = known.get(lower);
  if (found !== undefined) return found;
  let stem = endingsOff(lower.replace(/is(?=(?:e|es|ed|ing|ation|ations)$)/u, 'iz'));
  if (stem.length > 6 && stem.endsWith('er')) stem = stem.slice(0, -2);
  if (stem.length > 6 && stem.endsWith('ition')) stem = stem.slice(0, -5) + 'iz';
  if (stem.length > 5 && stem.endsWith('e')) stem = stem.slice(0, -1);
  // Memo of a pure function: it changes no result. Emptied when full.
  if (known.size >= memo) known.clear();
  known.set(lower, stem);
  return stem;
}
