import type { CueHit } from '../cues/run.js';
import { phraseId, phraseNames } from '../text/phrases.js';
import type { PhraseCounts } from '../text/scan.js';
import type { Words } from '../text/words.js';

/** What stays of an answer when refusals, values talk and repeated lines are taken out. */
export interface Residue {
  /** Sentences with more that is concrete than talk, and the other way round. */
  specific: number;
  general: number;
  /** The sentences that stay, and how many words they have. */
  sentences: number[];
  words: number;
}

const groups = phraseNames.length;
const [general, specific, when, repeat, prospect, refuse] = (
  ['general', 'specific', 'when', 'repeat', 'prospect', 'refuseTalk'] as const
).map(phraseId) as [number, number, number, number, number, number];

/** Takes the residue of an answer. */
export function residueOf({ info, sentences }: Words, { bySentence }: PhraseCounts, hits: readonly CueHit[]): Residue {
  const cued = new Set(hits.map(({ sentence }) => sentence));
  const residue: Residue = { specific: 0, general: 0, sentences: [], words: 0 };
  for (let index = 0; index < sentences.length; index += 1) {
    const { from, to } = sentences[index]!;
    const cell = index * groups;
    let concrete = bySentence[cell + specific]! + bySentence[cell + when]!;
    for (let at = from; at < to; at += 1) if (info[at]!.number) concrete += 1;
    const talk = bySentence[cell + general]! + bySentence[cell + repeat]! + bySentence[cell + prospect]!;
    if (concrete > talk) residue.specific += 1;
    if (talk > concrete) residue.general += 1;
    if (talk <= 1 && !cued.has(index) && bySentence[cell + refuse] === 0) {
      residue.words += to - from;
      residue.sentences.push(index);
    }
  }
  return residue;
}
