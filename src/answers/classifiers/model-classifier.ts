import type { Classification, Classifier, ClassifierContext, ClassifierInput, Cue, RawEvidence, Taxonomy } from '../../options.js';
import { recent } from '../../recent.js';
import { bareRefusalHit, cueEvidence } from './rules.js';
import type { CueHit } from '../cues/run.js';
import { defaultCues } from '../cues/en/index.js';
import { askViewOf } from '../features/ask-view.js';
import type { AskView } from '../features/ask-view.js';
import { answerViewOf } from '../features/answer-view.js';
import { questionViewOf } from '../features/question-view.js';
import { caseOf } from '../features/dense.js';
import type { Case } from '../features/dense.js';
import { predict } from '../model/predict.js';
import type { Prediction } from '../model/predict.js';
import { unpack } from '../model/unpack.js';
import type { AnswerModel, Weights } from '../model/types.js';
import { strategies } from '../strategies.js';
import { evidenceFor } from './evidence.js';
import { wholeSentence } from './whole-sentence.js';

/** How sure a caller's own cue makes the verdict: nothing is known of its precision but that somebody wrote it on purpose. */
const ownCueConfidence = 0.9;

/**
 * A classifier from trained weights: cues, features, sentence model, linear model and boosted trees.
 * The caller's own cues (in `options.cues`, not among the default ones) decide before the model.
 *
 * @param model Weights as `npm run train` writes them. They are decoded at the first call.
 * @throws TypeError at the first call where `model` is no answer model of this version.
 */
export function createModelClassifier(model: AnswerModel): Classifier<never> {
  let weights: Weights | undefined;
  const reads = recent<Read>(mostRead);
  return {
    name: model.name,
    labels: [] as readonly never[],
    classify(input, context) {
      weights ??= unpack(model);
      if (input.answer.text.trim() === '') return undefined;
      const read = reads.find((one) => isSame(one, input, context)) ?? reads.add(readOf(input, context, weights));
      return ownCue(read.one, context.cues) ?? bareRefusal(read.one, input, context) ?? fromModel(read, input, weights, context);
    },
  };
}

/** An answer with its asks, and what the model makes of them; the asks of one answer are read and judged together. */
interface Read {
  answer: ClassifierInput['answer'];
  question: string;
  asks: ClassifierInput['asks'];
  /** An ask that is none of these is read before them. */
  extra: ClassifierInput['ask'] | null;
  cues: readonly Cue[];
  one: Case;
  predictions: Prediction[] | null;
}

/** The asks of an answer come one after the other; of a joint answer, with the part of each speaker between them. */
const mostRead = 4;

function isSame(read: Read, { ask, asks, answer, question }: ClassifierInput, { cues }: ClassifierContext): boolean {
  return (
    read.answer === answer &&
    read.asks === asks &&
    read.question === question &&
    read.cues === cues &&
    (read.extra === null ? asks.includes(ask) : read.extra === ask)
  );
}

function readOf({ ask, asks, answer, question }: ClassifierInput, { cues }: ClassifierContext, { idf }: Weights): Read {
  const extra = asks.includes(ask) ? null : ask;
  const views: AskView[] = (extra === null ? asks : [extra, ...asks]).map((one) => askViewOf(one, idf));
  const one = caseOf(views, answerViewOf(answer.text, cues), questionViewOf(question));
  return { answer, question, asks, extra, cues, one, predictions: null };
}

/** The first of the caller's own cues that stands in the answer. */
function ownCue({ answer }: Case, cues: readonly Cue[]): Classification<never> | undefined {
  if (cues === defaultCues) return undefined;
  const hit = answer.hits.find(({ cue }) => !defaultCues.includes(cue));
  return hit === undefined
    ? undefined
    : { strategy: hit.cue.strategy, confidence: ownCueConfidence, evidence: [cueEvidence(hit)], by: 'rule' };
}

/** How often a short answer that holds nothing but a refusal was coded as one: 157 of 171 asks of the coded corpus (30 November 2026). */
const bareConfidence = 0.92;

/** An answer that is a refusal from end to end refuses every ask it was given. */
function bareRefusal({ answer }: Case, input: ClassifierInput, { language }: ClassifierContext): Classification<never> | undefined {
  if (!/^en\b/i.test(language)) return undefined;
  const hit = bareRefusalHit(input.answer.text, answer.words, answer.hits);
  return hit === undefined
    ? undefined
    : { strategy: hit.cue.strategy, confidence: bareConfidence, evidence: [sentenceEvidence(answer, input.answer.text, hit)], by: 'rule' };
}

/** The whole sentence that the cue stands in. */
function sentenceEvidence({ words }: Case['answer'], text: string, hit: CueHit): RawEvidence {
  const { start, end } = wholeSentence(words, text, hit.sentence) ?? hit;
  return { ...cueEvidence(hit), start, end };
}

function fromModel(
  read: Read,
  { ask, asks, answer }: ClassifierInput,
  weights: Weights,
  { taxonomy, language }: ClassifierContext,
): Classification<never> | undefined {
  if (!/^en\b/i.test(language)) return undefined;
  const which = Math.max(0, asks.indexOf(ask));
  read.predictions ??= predict(read.one, weights);
  const prediction = read.predictions[which];
  if (prediction === undefined) return undefined;
  const [first, second] = rank(prediction.strategies, weights.prior, taxonomy);
  if (first === undefined) return undefined;
  return {
    strategy: strategies[first.strategy] ?? null,
    confidence: portable(first.chance),
    ...(second === undefined ? {} : { runnerUp: { strategy: strategies[second.strategy] ?? null, confidence: portable(second.chance) } }),
    evidence: evidenceFor(read.one, answer.text, which, first.strategy, prediction),
    by: 'model',
  };
}

/** To six places: engines differ in the last digit of `Math.exp`, and the same text gives the same output in each. */
const portable = (chance: number): number => Math.round(chance * 1e6) / 1e6;

/** How far the rarity of a strategy speaks for naming it: 0 names the likeliest of a label, 1 the one that the words raise most. */
const rareness = 0.25;

/** The taxonomy's labels by the probability of their strategies, each with its telling strategy. */
function rank(chances: Float64Array, prior: ArrayLike<number>, { map }: Taxonomy<string>): { chance: number; strategy: number }[] {
  const labels = new Map<string, { chance: number; strategy: number; top: number }>();
  strategies.forEach((strategy, index) => {
    const chance = chances[index] ?? 0;
    const top = chance * (prior[index] ?? 1) ** -rareness;
    const label = labels.get(map[strategy]);
    if (label === undefined) labels.set(map[strategy], { chance, strategy: index, top });
    else {
      label.chance += chance;
      if (top > label.top) Object.assign(label, { strategy: index, top });
    }
  });
  return [...labels.values()].sort((a, b) => b.chance - a.chance || a.strategy - b.strategy);
}
