import { denseFeatures } from '../features/dense.js';
import type { Case } from '../features/dense.js';
import { Row } from '../features/row.js';
import { sentenceBags, sentenceDense } from '../features/sentence-features.js';
import { mostSentences } from '../features/sentence-words.js';
import type { Bag } from '../features/sentence-words.js';
import { strategies } from '../strategies.js';
import { sizes } from './layout.js';
import { addHashed, scoreDense, scoreTrees, softmax, temper } from './score.js';
import { roles, summarise } from './summary.js';
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
export function inputOf(one: Case, which: number, weights: Weights): { values: Float64Array; words: Bag[][]; sentences: Float64Array[] } {
  const count = Math.min(mostSentences, one.answer.words.sentences.length);
  const words: Bag[][] = [];
  const sentences: Float64Array[] = [];
  const room = new Row(sizes.sentence);
  for (let index = 0; index < count; index += 1) {
    const bags = sentenceBags(one, which, index);
    const scores = scoreDense(sentenceDense(one, which, index, room), weights.sentence);
    addHashed(scores, bags, weights.sentenceWords, 0, roles);
    words.push(bags);
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
  const linear = softmax(scores.slice(strategies.length, strategies.length + labelCount));
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
    addHashed(scores, words[at] ?? [], weights.strategyWords, from, to);
    const within = softmax(scores.slice(from, to));
    favourCues(within, one, at, from);
    for (let own = 0; own < within.length; own += 1) all[from + own] = within[own]! * labels[label]!;
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
