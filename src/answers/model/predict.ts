import { denseFeatures } from '../features/dense.js';
import type { Case } from '../features/dense.js';
import { sentenceBags, sentenceDense } from '../features/sentence-features.js';
import { mostSentences } from '../features/sentence-words.js';
import type { Bag } from '../features/sentence-words.js';
import { strategies, strategyPlace } from '../strategies.js';
import { sizes } from './layout.js';
import { addHashed, scoreDense, scoreTrees, softmax, temper } from './score.js';
import { roles, summarise } from './summary.js';
import { joinAsks } from './together.js';
import type { Weights } from './types.js';

/** What the model makes of one ask. */
export interface Prediction {
  /** Probability of each of the 25 strategies, in the codebook's order. */
  strategies: Float64Array;
  /** Probability of substantive, deflection, refusal. */
  labels: Float64Array;
  /** For each sentence: none, gives, fills the room, refuses. */
  sentences: Float64Array[];
}

/** Substantive, deflection, refusal. */
const labelCount = 3;

/** The model's input for one ask: the dense features with the summary of the sentence model, and the sentences' words and roles. */
function inputOf(one: Case, which: number, weights: Weights): { values: Float64Array; words: Bag[][]; sentences: Float64Array[] } {
  const { room } = weights;
  const count = Math.min(mostSentences, one.answer.words.sentences.length);
  const words: Bag[][] = [];
  const sentences: Float64Array[] = [];
  for (let index = 0; index < count; index += 1) {
    const bags = sentenceBags(one, which, index);
    const scores = scoreDense(sentenceDense(one, which, index, room.sentence), weights.sentence, room.live);
    addHashed(scores, bags, weights.sentenceWords, 0, roles);
    words.push(bags);
    sentences.push(softmax(scores));
  }
  const row = denseFeatures(one, which, false, room.ask);
  for (const value of summarise(sentences)) row.add('', value);
  return { values: row.values, words, sentences };
}

/** Runs the model on all asks of a case. */
export function predict(one: Case, weights: Weights): Prediction[] {
  const predictions = one.asks.map((_, which) => predictAlone(one, which, weights));
  joinAsks(
    predictions.map(({ labels }) => labels),
    weights.anyAnswered,
  );
  for (const { strategies: chances, labels } of predictions) {
    let from = 0;
    sizes.strategies.forEach((classes, label) => {
      for (let strategy = from; strategy < from + classes; strategy += 1) chances[strategy]! *= labels[label]!;
      from += classes;
    });
  }
  return predictions;
}

/** One ask by itself, the strategies within their labels. */
function predictAlone(one: Case, which: number, weights: Weights): Prediction {
  const { values, words, sentences } = inputOf(one, which, weights);
  const scores = scoreDense(values, weights.ask, weights.room.live);
  const labels = labelsOf(scores, values, weights);
  let from = 0;
  for (let label = 0; label < labelCount; label += 1) {
    const to = from + sizes.strategies[label]!;
    const at = tellingSentence(sentences, label + 1);
    addHashed(scores, words[at] ?? [], weights.strategyWords, from, to);
    favourCues(softmax(scores, from, to), one, at, from, to);
    from = to;
  }
  return { strategies: scores.subarray(0, strategies.length), labels, sentences };
}

/** The labels by the linear model, whose scores stand behind those of the strategies, and by the trees. */
function labelsOf(scores: Float64Array, values: Float64Array, { trees, temperature }: Weights): Float64Array {
  const linear = softmax(scores, strategies.length, strategies.length + labelCount);
  const labels = scoreTrees(trees, values);
  for (let label = 0; label < labelCount; label += 1) labels[label] = (linear[strategies.length + label]! + labels[label]!) / 2;
  return temper(labels, temperature);
}

/** How many times likelier a strategy is whose cue stands in the telling sentence. Rare strategies are known by their cues alone. */
const cueWeight = 5;

function favourCues(chances: Float64Array, { answer }: Case, sentence: number, from: number, to: number): void {
  const found = new Uint8Array(strategies.length);
  for (const hit of answer.hits) if (hit.sentence === sentence) found[strategyPlace.get(hit.cue.strategy)!] = 1;
  let total = 0;
  for (let strategy = from; strategy < to; strategy += 1) {
    if (found[strategy] === 1) chances[strategy]! *= cueWeight;
    total += chances[strategy]!;
  }
  for (let strategy = from; strategy < to; strategy += 1) chances[strategy]! /= total;
}

/** The sentence that most likely plays the role; the first among equals; -1 without sentences. */
export function tellingSentence(sentences: readonly ArrayLike<number>[], role: number): number {
  let best = -1;
  let top = -1;
  sentences.forEach((chances, index) => {
    const chance = chances[role] ?? 0;
    if (chance > top) {
      top = chance;
      best = index;
    }
  });
  return best;
}
