import { openingsOf, phraseNumberOf } from './scan.js';
import type { PhraseNode } from './scan.js';
import { functionWords, hash, stem } from './stems.js';

/** What is known of a word by its letters alone. */
export interface WordInfo {
  word: string;
  /** Content stem, `''` for function words. */
  stem: string;
  /** 32-bit hash of the stem, as a signed integer: those cost no memory of their own. */
  stemHash: number;
  /** 32-bit hash of the word, signed likewise. */
  hash: number;
  /** Whether it is a number or has a digit in front. */
  number: boolean;
  /** Family of an auxiliary: `be`, `do`, `have`, `will`, `would`, `can`, `should`; `''` for other words. */
  family: string;
  /** Whether it looks like a verb in the past: `-ed`. */
  past: boolean;
  /** The phrases that begin with it. */
  openings: PhraseNode | null;
  /** Its number among the words that go on a phrase, or -1. */
  phraseNumber: number;
}

/** A printed word spelled out: `don't` is `do` and `not`. */
export interface Spelled {
  first: WordInfo;
  second: WordInfo | null;
}

/** Memo of pure functions of a word: it changes no result, only the time. Emptied when it holds this many. */
const mostKnown = 20_000;
const known = new Map<string, Spelled>();

const numerals = new Set(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion trillion percent dozen half'.split(
    ' ',
  ),
);
const suffixes: Record<string, string> = { "'re": 'are', "'m": 'am', "'ve": 'have', "'ll": 'will', "'d": 'would' };
const irregular = new Map<string, readonly [string, string]>([
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
  ["let's", ['let', 'us']],
  ['gonna', ['going', 'to']],
  ['gotta', ['got', 'to']],
  ['wanna', ['want', 'to']],
]);
const takesIs = new Set('it that he she what there who here where how this everything nothing'.split(' '));

const families = new Map<string, string>(
  Object.entries({
    be: ['is', 'are', 'was', 'were', 'am', 'be', 'been'],
    do: ['do', 'does', 'did'],
    have: ['has', 'have', 'had'],
    will: ['will', 'shall', 'going'],
    would: ['would'],
    can: ['can', 'could', 'may', 'might'],
    should: ['should'],
  }).flatMap(([family, words]) => words.map((word) => [word, family] as const)),
);

/** Looks a printed word (lower case, straight apostrophes) up. */
export function spell(printed: string): Spelled {
  const found = known.get(printed);
  if (found !== undefined) return found;
  const [first, second] = expand(printed);
  const spelled: Spelled = { first: infoOf(first), second: second === undefined ? null : infoOf(second) };
  if (known.size >= mostKnown) known.clear();
  // What is longer is hardly a word and seldom comes again.
  if (printed.length <= 40) known.set(printed, spelled);
  return spelled;
}

function infoOf(word: string): WordInfo {
  const first = word.charCodeAt(0);
  const root = functionWords.has(word) ? '' : stem(word);
  return {
    word,
    stem: root,
    stemHash: hash(root) | 0,
    hash: hash(word) | 0,
    number: numerals.has(word) || (first >= 48 && first <= 57),
    family: families.get(word) ?? '',
    past: word.length > 4 && word.endsWith('ed'),
    openings: openingsOf(word),
    phraseNumber: phraseNumberOf(word),
  };
}

/** A word with its contraction spelled out; a possessive loses its ending. */
export function expand(word: string): readonly [string] | readonly [string, string] {
  const odd = irregular.get(word);
  if (odd !== undefined) return odd;
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe <= 0) return [word];
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const head = word.slice(0, apostrophe);
  const tail = word.slice(apostrophe);
  if (tail === "'s") return takesIs.has(head) ? [head, 'is'] : [head];
  const suffix = Object.hasOwn(suffixes, tail) ? suffixes[tail] : undefined;
  return suffix === undefined ? [word] : [head, suffix];
}
