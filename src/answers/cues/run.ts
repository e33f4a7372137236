import nlp from 'compromise/one';
import type { Cue } from '../../options.js';
import type { Sentence, Words } from '../text/words.js';
import type { CueNet, Net } from './compile.js';
import { opened } from './gate.js';

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
/** Nor a stretch of more UTF-16 units than this. */
const longestUnits = 600;

/**
 * Finds the cues of an answer, in text order. With `gated` (the default) compromise sees only those sentences
 * that hold the words some cue needs; the hits are the same without.
 */
export function runCues(words: Words, cues: CueNet, gated = true): CueHit[] {
  const hits: CueHit[] = [];
  for (let index = 0; index < words.sentences.length; index += 1) {
    const sentence = words.sentences[index];
    if (sentence === undefined) continue;
    for (const piece of pieces(words, sentence)) {
      const head = piece.from < headWords;
      const tail = index >= words.sentences.length - tailSentences;
      const nets = gated ? opened(words, piece.from, piece.to, cues, head, tail).map(({ net }) => net) : [cues.net];
      if (nets.length > 0) sweep(words, piece, index, cues, nets, hits, head, tail);
    }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end || (a.cue.id < b.cue.id ? -1 : 1));
}

type Piece = Pick<Sentence, 'from' | 'to' | 'start' | 'end'>;

function pieces(words: Words, sentence: Sentence): Piece[] {
  if (sentence.to - sentence.from <= longestStretch && sentence.end - sentence.start <= longestUnits) return [sentence];
  const cut: Piece[] = [];
  for (let from = sentence.from; from < sentence.to;) {
    const start = words.start[from] ?? 0;
    let to = from + 1;
    while (to < sentence.to && to - from < longestStretch && (words.end[to] ?? 0) - start <= longestUnits) to += 1;
    const end = Math.min(words.end[to - 1] ?? start, start + longestUnits);
    cut.push({ from, to, start, end });
    from = to;
  }
  return cut;
}

interface Swept {
  found: { match: string; view: { fullPointer: [number, number, number][] } }[];
}
interface Term {
  pre: string;
  text: string;
  post: string;
}

function sweep(
  words: Words,
  piece: Piece,
  sentence: number,
  cues: CueNet,
  nets: readonly Net[],
  hits: CueHit[],
  head: boolean,
  tail: boolean,
): void {
  // Runs of marks are what compromise chokes on; blanks of the same length keep the offsets.
  const text = words.text.slice(piece.start, piece.end).replace(/[^a-z0-9\s]{3,}/gi, (run) => ' '.repeat(run.length));
  const doc = nlp(text);
  const found = nets.flatMap((net) => (doc.sweep(net, { tagger: false } as never) as unknown as Swept).found);
  if (found.length === 0) return;
  const starts = termStarts(doc.document as unknown as Term[][]);
  for (const { match, view } of found) {
    const pointer = view.fullPointer[0];
    if (pointer === undefined) continue;
    const [n, first, last] = pointer;
    const row = starts[n];
    const from = row?.[first];
    const to = row?.[last - 1];
    if (from === undefined || to === undefined) continue;
    const start = piece.start + from.start;
    const end = piece.start + to.end;
    const wordsBefore = countBefore(words, start, piece.from);
    for (const cue of cues.byMatch.get(match) ?? []) {
      if (cue.where === 'head' && !(head && wordsBefore < headWords)) continue;
      if (cue.where === 'tail' && !tail) continue;
      hits.push({ cue, start, end, sentence, wordsBefore });
    }
  }
}

/** Where each term stands: match-level offsets are wrong after an opening quote, summed terms are right. */
function termStarts(document: readonly (readonly Term[])[]): { start: number; end: number }[][] {
  let at = 0;
  return document.map((terms) => {
    let last = { start: at, end: at };
    return terms.map((term) => {
      const start = at + term.pre.length;
      const end = start + term.text.length;
      at = end + term.post.length;
      // The second half of a contraction has no text of its own: it stands where the first does.
      if (term.text !== '') last = { start, end };
      return last;
    });
  });
}

function countBefore(words: Words, start: number, from: number): number {
  let count = from;
  while (count < words.start.length && (words.start[count] ?? 0) < start) count += 1;
  return count;
}
