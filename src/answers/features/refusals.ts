import type { CueHit } from '../cues/run.js';
import { refusalStrategies } from '../strategies.js';
import type { Words } from '../text/words.js';

/** The refusals among the cues of an answer. */
export interface Refusals {
  hits: CueHit[];
  /** The sentences that hold one, each once, and how many words they have together. */
  sentences: number[];
  covered: number;
  /** How many grounds. */
  kinds: number;
  /** 1 for each sentence that holds one. */
  in: number[];
}

const refusing: ReadonlySet<string> = new Set(refusalStrategies);

/** Picks the refusals out of the cues. */
export function refusalsOf({ sentences }: Words, all: readonly CueHit[]): Refusals {
  const hits = all.filter(({ cue }) => refusing.has(cue.strategy));
  const refusals: Refusals = { hits, sentences: [], covered: 0, kinds: 0, in: new Array<number>(sentences.length).fill(0) };
  if (hits.length === 0) return refusals;
  refusals.kinds = new Set(hits.map(({ cue }) => cue.strategy)).size;
  for (const { sentence } of hits) {
    if (refusals.in[sentence] === 1) continue;
    refusals.in[sentence] = 1;
    refusals.sentences.push(sentence);
    const { from, to } = sentences[sentence]!;
    refusals.covered += to - from;
  }
  return refusals;
}
