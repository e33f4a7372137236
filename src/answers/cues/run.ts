import nlp from 'compromise/one';
import type { Cue } from '../../options.js';
import type { WordInfo } from '../text/vocabulary.js';
import type { Sentence, Words } from '../text/words.js';
import { admits } from './compile.js';
import type { CueNet, Gate, Net, Parsed } from './compile.js';
import { cueNumbers, opened } from './gate.js';

/** A cue found in an answer. Offsets index the answer's text. */
export interface CueHit {
  cue: Cue;
  start: number;
  end: number;
  /** Index of the sentence. */
  sentence: number;
  /** How many words stand before it in the answer. */
  wordsBefore: number;
}

/** A cue of the head begins among this many words. */
export const headWords = 30;
/** A cue of the tail stands in one of this many last sentences. */
export const tailSentences = 2;
/** compromise never sees a longer stretch than this many words: its cost grows faster than the stretch. */
const longestStretch = 60;

/**
 * Finds the cues of an answer, in text order. With `gated` (the default) compromise sees only those sentences
 * that hold the words some cue needs; the hits are the same without.
 */
export function runCues(words: Words, cues: CueNet, gated = true): CueHit[] {
  const hits: CueHit[] = [];
  const named = cueNumbers(words.info, cues);
  for (let index = 0; index < words.sentences.length; index += 1) {
    const sentence = words.sentences[index];
    if (sentence === undefined) continue;
    for (const piece of pieces(sentence)) {
      const head = piece.from < headWords;
      const tail = index >= words.sentences.length - tailSentences;
      const gates = gated ? opened(named, piece.from, piece.to, cues, head, tail) : null;
      if (gates === null || gates.length > 0) collect(words, piece, index, cues, find(words, piece, cues, gates, named), hits, head, tail);
    }
  }
  return once(hits.sort((a, b) => a.start - b.start || b.end - a.end || (a.cue.id < b.cue.id ? -1 : 1)));
}

/** A cue counts once where several of its spellings fit the same words: the hits must be in text order. */
function once(hits: readonly CueHit[]): CueHit[] {
  const ends = new Map<Cue, number>();
  return hits.filter(({ cue, start, end }) => {
    if (start < (ends.get(cue) ?? -1)) return false;
    ends.set(cue, end);
    return true;
  });
}

type Piece = Pick<Sentence, 'from' | 'to'>;

function pieces({ from, to }: Sentence): Piece[] {
  const cut: Piece[] = [];
  for (let at = from; at < to; at += longestStretch) cut.push({ from: at, to: Math.min(to, at + longestStretch) });
  return cut;
}

/** compromise's own matchers, over sentences that are already terms: one pattern, or all of a net. */
const { match: matchOne, bulkMatch } = (
  nlp.methods() as {
    one: {
      match: (sentences: Term[][], parsed: { regs: Parsed }) => { ptrs: Pointer[] };
      bulkMatch: (sentences: Term[][], net: Net, methods: object) => Found[];
    };
  }
).one;

type Pointer = [sentence: number, start: number, end: number];
interface Found {
  match: string;
  pointer: Pointer;
}

function find(words: Words, { from, to }: Piece, cues: CueNet, gates: readonly Gate[] | null, named: readonly number[]): Found[] {
  const terms = termsOf(words, from, to);
  if (gates === null) return bulkMatch([terms], cues.net(), nlp.methods());
  const found: Found[] = [];
  for (const gate of gates) {
    if (gate.leads) findLed(terms, gate, cues, named.slice(from, to), found);
    else for (const pointer of matchOne([terms], { regs: gate.regs() }).ptrs) found.push({ match: gate.match, pointer });
  }
  return found;
}

/** compromise tries a pattern at each word; here it tries where a first word stands alone, and goes on behind what it found. */
function findLed(terms: Term[], { match, regs, places }: Gate, { sets }: CueNet, named: readonly number[], found: Found[]): void {
  for (let at = 0; at < terms.length; at += 1) {
    if (!admits(sets, places[0]!, named[at]!)) continue;
    const [pointer] = matchOne([terms.slice(at)], { regs: regs() }).ptrs;
    if (pointer === undefined) continue;
    const end = at + pointer[2];
    found.push({ match, pointer: [0, at, end] });
    at = Math.max(at, end - 1);
  }
}

/** A word as compromise keeps it. A contraction is two terms, the second without a text of its own. */
interface Term {
  text: string;
  pre: string;
  post: string;
  normal: string;
  implicit?: string;
  machine: string;
  tags: ReadonlySet<string>;
}

const noTags: ReadonlySet<string> = new Set();

/**
 * The words as compromise's terms. It could cut the text itself, but that takes longer than everything else here, reads
 * contractions of `is` as one word, and grows faster than the text on runs of marks.
 */
function termsOf({ text, info, start, end }: Words, from: number, to: number): Term[] {
  const terms: Term[] = [];
  for (let at = from; at < to; at += 1) {
    const { word } = info[at] as WordInfo;
    const first = start[at] ?? 0;
    const last = end[at] ?? 0;
    const second = at > from && start[at - 1] === first;
    const contracted = second || (at + 1 < to && start[at + 1] === first);
    const printed = second ? '' : contracted ? text.slice(first, last).toLowerCase() : word;
    const post = text.slice(last, Math.min(last + 2, start[at + 1] ?? last));
    terms.push({ text: printed, pre: '', post, normal: printed, machine: word, tags: noTags, ...(contracted ? { implicit: word } : {}) });
  }
  return terms;
}

function collect(
  words: Words,
  { from }: Piece,
  sentence: number,
  cues: CueNet,
  found: readonly Found[],
  hits: CueHit[],
  head: boolean,
  tail: boolean,
): void {
  for (const { match, pointer } of found) {
    const first = from + pointer[1];
    const start = words.start[first] ?? 0;
    const end = words.end[from + pointer[2] - 1] ?? start;
    for (const cue of cues.byMatch.get(match) ?? []) {
      if (cue.where === 'head' && !(head && first < headWords)) continue;
      if (cue.where === 'tail' && !tail) continue;
      hits.push({ cue, start, end, sentence, wordsBefore: first });
    }
  }
}
