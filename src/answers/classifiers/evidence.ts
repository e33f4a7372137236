import type { Slot } from '../../model.js';
import type { RawEvidence } from '../../options.js';
import type { Case } from '../features/dense.js';
import { tellingSentence } from '../model/predict.js';
import type { Prediction } from '../model/predict.js';
import { refusalStrategies, strategies, strategyNotes } from '../strategies.js';
import { wholeSentence } from './whole-sentence.js';

/** A sentence longer than this, in UTF-16 units, is cut down to its clause. */
const longestEvidence = 360;

const filled: Record<Slot, string> = {
  polarity: 'This settles the yes or no that was asked for.',
  choice: 'This takes one of the choices that were offered.',
  value: 'This gives what was asked for: who, what, when, where or how many.',
  reason: 'This gives the reason that was asked for.',
  account: 'This gives the account that was asked for.',
  stance: 'This states the stance that was asked for.',
  comment: 'This takes up what was put to the speaker.',
};
const missing: Record<Slot, string> = {
  polarity: 'no yes or no to this ask',
  choice: 'no choice between what was offered',
  value: 'no who, what, when, where or how many as asked',
  reason: 'no reason as asked',
  account: 'no account of what was asked',
  stance: 'no stance on what was asked',
  comment: 'no reply to what was put',
};

/**
 * The words that a verdict rests on: the sentences that play the label's role, with the cue or the slot as the reason.
 *
 * @param text The answer as it was given.
 */
export function evidenceFor(one: Case, text: string, which: number, strategy: number, { sentences }: Prediction): RawEvidence[] {
  const name = strategies[strategy] ?? 'explicit';
  const slot = one.asks[which]?.slot ?? 'comment';
  const label = strategy < 4 ? 1 : strategy < 16 ? 2 : 3;
  const best = tellingSentence(sentences, label);
  const chosen = label === 3 ? refusing(sentences, best) : [name === 'dodge' || best < 0 ? 0 : best];
  const { words } = one.answer;
  let shown = -1;
  return chosen.flatMap((index): RawEvidence[] => {
    const sentence = wholeSentence(words, text, index);
    // Two lines of one sentence are one piece of evidence.
    if (sentence === undefined || sentence.first <= shown) return [];
    shown = sentence.last;
    const hits = one.answer.hits.filter((hit) => hit.sentence >= sentence.first && hit.sentence <= sentence.last);
    const hit =
      hits.find(({ cue }) => cue.strategy === name) ??
      (label === 3 ? hits.find(({ cue }) => (refusalStrategies as readonly string[]).includes(cue.strategy)) : undefined);
    const from = hit?.start ?? (index === sentence.first ? sentence.start : (words.sentences[index]?.start ?? sentence.start));
    const span = clause(text, sentence.start, sentence.end, from, hit?.end ?? from);
    if (label === 1) return [{ ...span, rule: hit?.cue.id ?? `slot-filled/${slot}`, reason: filled[slot] }];
    if (label === 2) {
      return [
        {
          ...span,
          rule: hit?.cue.id ?? `slot-empty/${slot}`,
          reason: `The answer ${strategyNotes[name].replace(/\.$/, '')}: ${missing[slot]}.`,
        },
      ];
    }
    return [{ ...span, rule: hit?.cue.id ?? `refusal/${name}`, reason: hit?.cue.note ?? `The answer ${strategyNotes[name]}` }];
  });
}

/** The sentence that refuses, and its neighbour where that refuses as plainly. */
function refusing(sentences: readonly ArrayLike<number>[], best: number): number[] {
  if (best < 0) return [0];
  const plain = (index: number): boolean => (sentences[index]?.[3] ?? 0) > 0.5;
  return [best - 1, best, best + 1].filter((index) => index === best || (plain(best) && plain(index)));
}

/** Cuts a long sentence at the marks nearest to what matters in it. */
function clause(text: string, start: number, end: number, from: number, to: number): { start: number; end: number } {
  if (end - start <= longestEvidence) return { start, end };
  const half = Math.floor((longestEvidence - (to - from)) / 2);
  let first = from - start < half ? start : from - half;
  for (let at = from - 1; at > start && from - at < half; at -= 1) {
    if (text[at] === ';' || text[at] === '—' || (text[at] === ',' && from - at > 60)) {
      first = at + 1;
      break;
    }
  }
  // Where no mark is near, a word is not cut.
  while (first > start && first < from && /\S/.test(text[first - 1] ?? '') && !/[;—,]/.test(text[first - 1] ?? '')) first += 1;
  while (first < from && /\s/.test(text[first] ?? '')) first += 1;
  let last = Math.min(end, first + longestEvidence);
  while (last > to && last < end && /\S/.test(text[last] ?? ' ')) last -= 1;
  return { start: first, end: last };
}
