import type { Strategy } from '../../model.js';
import type { Classification, ClassifierInput, RawEvidence } from '../../options.js';
import { headWords } from '../cues/run.js';
import type { CueHit } from '../cues/run.js';
import { refusalStrategies, substantiveStrategies } from '../strategies.js';
import type { Words } from '../text/words.js';

/** An answer of up to this many words is short: a refusal phrase in it is the answer. */
export const shortAnswer = 60;

/** Which ground wins where several are stated: the codebook's order, the bare `decline` and the closing last. */
const grounds: readonly Strategy[] = [
  'confidential',
  'hypothetical',
  'not-our-remit',
  'refer',
  'defer',
  'no-knowledge',
  'already-answered',
  'decline',
  'close-topic',
];

/** "Go ahead" is the answer only where hardly anything was said before; later it hands over after one. */
const closingWords = 8;

const isRefusal = (strategy: Strategy): boolean => (refusalStrategies as readonly Strategy[]).includes(strategy);
const isSubstantive = (strategy: Strategy): boolean => (substantiveStrategies as readonly Strategy[]).includes(strategy);

/** The refusals that count by their position alone: at the head, or anywhere in a short answer. */
export function placedRefusals(hits: readonly CueHit[], words: Words): CueHit[] {
  const short = words.info.length <= shortAnswer;
  return hits.filter(
    ({ cue, wordsBefore }) =>
      isRefusal(cue.strategy) && (cue.strategy === 'close-topic' ? wordsBefore < closingWords : short || wordsBefore < headWords),
  );
}

/** The hit whose ground the codebook prefers, near the first refusal. */
export function strongest(hits: readonly CueHit[]): CueHit | undefined {
  const first = hits[0];
  if (first === undefined) return undefined;
  const near = hits.filter((hit) => hit.sentence <= first.sentence + 1);
  return near.reduce((best, hit) => (grounds.indexOf(hit.cue.strategy) < grounds.indexOf(best.cue.strategy) ? hit : best), first);
}

/** What the cues alone say: a polar reply at the head, else a refusal in its place, else talk, else nothing. */
export function ruleVerdict(input: ClassifierInput, words: Words, hits: readonly CueHit[]): Classification<never> | undefined {
  const opening = hits.find((hit) => isSubstantive(hit.cue.strategy) && hit.cue.where === 'head' && hit.wordsBefore < 4);
  const refusals = placedRefusals(hits, words);
  const refusal = strongest(refusals);
  if (opening !== undefined && input.ask.slot === 'polarity' && (refusal === undefined || refusal.start > opening.end + 40)) {
    return { strategy: opening.cue.strategy, confidence: 0.7, evidence: [cueEvidence(opening)], by: 'rule' };
  }
  if (refusal !== undefined) {
    return {
      strategy: refusal.cue.strategy,
      confidence: words.info.length <= shortAnswer ? 0.85 : 0.65,
      evidence: [cueEvidence(refusal)],
      by: 'rule',
    };
  }
  const talk = hits.find((hit) => !isRefusal(hit.cue.strategy) && !isSubstantive(hit.cue.strategy));
  if (talk !== undefined) return { strategy: talk.cue.strategy, confidence: 0.4, evidence: [cueEvidence(talk)], by: 'rule' };
  return undefined;
}

/** A cue's words as evidence. */
export function cueEvidence({ cue, start, end }: CueHit): RawEvidence {
  return { start, end, rule: cue.id, reason: cue.note };
}

/** Grounds whose words say that no answer comes, whatever was asked; `no-knowledge`, `defer` and `hypothetical` may also fill a slot. */
const flat: readonly Strategy[] = ['decline', 'already-answered', 'not-our-remit', 'refer', 'close-topic', 'confidential'];
/** An answer of up to this many words may be bare. */
const bareAnswer = 25;
/** Shorter sentences (thanks, a name) say neither yes nor no to being bare. */
const spokenSentence = 4;

/** The first cue of a short answer whose every sentence refuses. */
export function bareRefusalHit(text: string, words: Words, hits: readonly CueHit[]): CueHit | undefined {
  if (words.info.length > bareAnswer) return undefined;
  // A ground that is more specific, or may fill the slot, wants weighing.
  if (hits.some(({ cue }) => isRefusal(cue.strategy) && !flat.includes(cue.strategy))) return undefined;
  let first: CueHit | undefined;
  for (const [index, { start, end }] of words.sentences.entries()) {
    if (text.slice(start, end).trim().split(/\s+/).length < spokenSentence) continue;
    const hit = hits.find((one) => one.sentence === index && flat.includes(one.cue.strategy));
    if (hit === undefined) return undefined;
    first ??= hit;
  }
  return first;
}
