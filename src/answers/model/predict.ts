import { denseFeatures } from '../features/dense.js';
import type { Case } from '../features/dense.js';
import { sentenceDense, sentenceSparse } from '../features/sentence-features.js';
import type { Sparse } from '../features/sentence-features.js';
import { mostSentences } from '../features/sentence-words.js';
import { strategies } from '../strategies.js';
import { sizes } from './layout.js';
import { addHashed, scoreDense, scoreTrees, softmax, temper } from './score.js';
import { summarise } from './summary.js';
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
export function inputOf(one: Case, which: number, weights: Weights): { values: Float64Array; words: Sparse[]; sentences: Float64Array[] } {
  const count = Math.min(mostSentences, one.answer.words.sentences.length);
  const words: Sparse[] = [];
  const sentences: Float64Array[] = [];
  for (let index = 0; index < count; index += 1) {
    const sparse = sentenceSparse(one, which, index);
    const scores = scoreDense(sentenceDense(one, which, index), weights.sentence);
    addHashed(scores, sparse.index, sparse.value, weights.sentenceWords);
    words.push(sparse);
    sentences.push(softmax(scores));
  }
  const row = denseFeatures(one, which);
  for (const value of summarise(sentences)) row.add('', value);
  return { values: row.values, words, sentences };
}

/** Runs the model on one ask of a case. */
export function predict(one: Case, which: number, weights: Weights): Prediction {
  const { values, words, sentences } = inputOf(one, which, weights);
  const scores = scoreDense(values, weights.ask);
  const linear = softmax(scores.slice(0, labelCount));
  const trees = scoreTrees(weights.trees, values);
  const labels = temper(
    linear.map((chance, label) => (chance + trees[label]!) / 2),
    weights.temperature,
  );
  const all = new Float64Array(strategies.length);
  let from = 0;
  for (let label = 0; label < labelCount; label += 1) {
    const to = from + sizes.strategies[label]!;
    const at = tellingSentence(sentences, label + 1);
    const telling = words[at];
    const within = scores.slice(labelCount + from, labelCount + to);
    if (telling !== undefined) addHashed(within, telling.index, telling.value, weights.strategyWords, from);
    favourCues(softmax(within), one, at, from);
    within.forEach((chance, own) => {
      all[from + own] = chance * labels[label]!;
    });
    from = to;
  }
  return { strategies: all, labels, sentences };
}

/** How many times likelier a strategy is whose cue stands in the telling sentence. Rare strategies are known by their cues alone. */
const cueWeight = 5;

function favourCues(within: Float64Array, { answer }: Case, sentence: number, from: number): void {
  const found = new Set<number>();
  for (const hit of answer.hits) if (hit.sentence === sentence) found.add(strategies.indexOf(hit.cue.strategy) - from);
  let total = 0;
  within.forEach((chance, own) => {
    within[own] = found.has(own) ? chance * cueWeight : chance;
    total += within[own] ?? 0;
  });
  within.forEach((chance, own) => {
    within[own] = chance / total;
  });
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
