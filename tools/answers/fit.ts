import { summarise } from '../../src/answers/model/summary.js';
import { tellingSentence } from '../../src/answers/model/predict.js';
import type { AnswerModel } from '../../src/answers/model/types.js';
import { sizes } from '../../src/answers/model/layout.js';
import { strategies } from '../../src/answers/strategies.js';
import { trainDense } from './dense-linear.js';
import { scoreLinear, softmax, trainLinear } from './linear.js';
import type { Example, Linear } from './linear.js';
import { pack, uncalibrated } from './pack.js';
import type { Calibration, Fitted } from './pack.js';
import { labelOf } from './prepare.js';
import type { Prepared } from './prepare.js';
import { trainTrees } from './trees.js';
import { isUnmarked } from './written.js';

/** Settings of the training, chosen by cross-validation on the corpus. */
export const settings = {
  sentence: { epochs: 12, rate: 0.05, l2Dense: 60, l2Sparse: 15, words: 2, none: 0.6, evidence: 1.3 },
  label: { steps: 100, rate: 0.03, l2Dense: 300 },
  strategy: { epochs: 15, rate: 0.05, l2Dense: 30, l2Sparse: 3, words: 2, balance: 0.5 },
  trees: { rounds: 250, depth: 3, rate: 0.04, rows: 0.7, columns: 0.25, bins: 32, l2: 10, minLeaf: 15 },
  /** Share of the coder's second label in the target. */
  second: 0.1,
  /** 0: classes as they come; 1: all classes weigh the same. */
  balance: 1.05,
  /** Parts into which the documents are split so that the sentence model never scores its own training rows. */
  inner: 5,
};
export type TrainSettings = typeof settings;

/** Rare marks are not blown up beyond this: a standardised 0 or 1 stays within 4. */
const leastSpread = 0.25;

type Standard = { mean: Float64Array; spread: Float64Array };

function standardOf(rows: readonly (readonly number[])[], floor: number): Standard {
  const width = rows[0]?.length ?? 0;
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const row of rows) for (let f = 0; f < width; f += 1) mean[f]! += row[f]! / rows.length;
  for (const row of rows) for (let f = 0; f < width; f += 1) spread[f]! += (row[f]! - mean[f]!) ** 2 / rows.length;
  for (let f = 0; f < width; f += 1) {
    mean[f] = Math.fround(mean[f]!);
    spread[f] = Math.fround(Math.max(floor, Math.sqrt(spread[f]!)));
  }
  return { mean, spread };
}
const standardised = (row: readonly number[], { mean, spread }: Standard): Float32Array =>
  Float32Array.from(row, (value, f) => (value - mean[f]!) / spread[f]!);

/** A sentence model and its word on the sentences of an ask. */
export function fitSentences(
  all: readonly Prepared[],
  { sentence: s }: TrainSettings,
): { model: Linear; standard: Standard; score: (one: Prepared) => Float64Array[] } {
  const examples = all.filter(({ row, ask }) => !isUnmarked(row, ask));
  const standard = standardOf(
    examples.flatMap(({ sentences }) => sentences.map(({ dense }) => dense)),
    leastSpread,
  );
  const exampleOf = ({ dense, index, value, role }: Prepared['sentences'][number]): Example => ({
    dense: standardised(dense, standard),
    index,
    value: value.map((v) => v * s.words),
    target: role,
    weight: role === 0 ? s.none : s.evidence,
  });
  const model = trainLinear(
    examples.flatMap(({ sentences }) => sentences.map(exampleOf)),
    {
      classes: 4,
      dense: sizes.sentence,
      buckets: sizes.sentenceBuckets,
      epochs: s.epochs,
      rate: s.rate,
      l2Dense: s.l2Dense,
      l2Sparse: s.l2Sparse,
      seed: 3,
    },
  );
  const score = (one: Prepared): Float64Array[] =>
    one.sentences.map((sentence) => {
      const scores = new Float64Array(4);
      scoreLinear(model, exampleOf(sentence), scores, sizes.sentence, sizes.sentenceBuckets);
      softmax(scores);
      return scores;
    });
  return { model, standard, score };
}

/** The words factor is part of the weights: in use the values stay as they are. */
const scaled = (model: Linear, words: number): Linear => ({ ...model, sparse: model.sparse.map((weight) => weight * words) });

/** Trains a model. The same examples and settings give the same weights. */
export function fit(
  examples: readonly Prepared[],
  idf: Uint8Array,
  name: string,
  calibration: Calibration = uncalibrated,
  using: TrainSettings = settings,
): AnswerModel {
  const documents = [...new Set(examples.map(({ row }) => row.document))].sort();
  const part = (one: Prepared): number => documents.indexOf(one.row.document) % using.inner;
  const sentenceScores = new Map<Prepared, Float64Array[]>();
  for (let held = 0; held < using.inner; held += 1) {
    const rest = examples.filter((one) => part(one) !== held);
    const { score } = fitSentences(rest.length > 0 ? rest : examples, using);
    for (const one of examples) if (part(one) === held) sentenceScores.set(one, score(one));
  }
  const sentences = fitSentences(examples, using);
  const rows = examples.map((one) => [...one.dense, ...summarise(sentenceScores.get(one) ?? [])]);
  const standard = standardOf(rows, leastSpread);
  const dense = rows.map((row) => standardised(row, standard));
  const counts = [0, 0, 0];
  for (const { label } of examples) counts[label]! += 1;
  const balance = counts.map((count) => (examples.length / 3 / Math.max(1, count)) ** using.balance);
  const weight = examples.map((one) => balance[one.label]! * (0.5 + 0.5 * one.weight));
  const share = examples.map((one) => (one.second >= 0 && one.second !== one.label ? using.second : 0));
  const goal = new Float64Array(examples.length * 3);
  examples.forEach((one, i) => {
    goal[i * 3 + one.label]! += 1 - share[i]!;
    if (share[i]! > 0) goal[i * 3 + one.second]! += share[i]!;
  });
  const label = trainDense(
    dense.map((row, i) => ({ dense: row, goal: goal.subarray(3 * i, 3 * i + 3), weight: weight[i]! })),
    { classes: 3, dense: sizes.ask, ...using.label },
  );
  const trees = trainTrees(rows, goal, Float64Array.from(weight), { classes: 3, ...using.trees, seed: 7 });
  const layers: Fitted['layers'] = {
    sentence: { model: scaled(sentences.model, using.sentence.words), classes: 4, width: sizes.sentence, buckets: sizes.sentenceBuckets },
    label: { model: label, classes: 3, width: sizes.ask, buckets: 0 },
  };
  let from = 0;
  const seen = new Float64Array(strategies.length);
  for (const { strategy } of examples) seen[strategy]! += 1;
  sizes.strategies.forEach((classes, which) => {
    const first = from;
    from += classes;
    const own: Example[] = examples.flatMap((one, i) => {
      if (one.label !== which) return [];
      const marked = one.sentences.findIndex(({ role }) => role === which + 1);
      const telling = one.sentences[marked >= 0 ? marked : tellingSentence(sentenceScores.get(one) ?? [], which + 1)];
      return [
        {
          dense: dense[i]!,
          index: (telling?.index ?? []).map((at) => at & (sizes.strategyBuckets - 1)),
          value: (telling?.value ?? []).map((v) => v * using.strategy.words),
          target: one.strategy - first,
          weight: Math.min(4, (counts[which]! / classes / (seen[one.strategy]! + 3)) ** using.strategy.balance),
        },
      ];
    });
    const model = trainLinear(own, { classes, dense: sizes.ask, buckets: sizes.strategyBuckets, ...using.strategy, seed: 5 });
    layers[`strategy${which}`] = { model: scaled(model, using.strategy.words), classes, width: sizes.ask, buckets: sizes.strategyBuckets };
  });
  const prior = Array.from(seen, (count, strategy) => (count + 2) / (counts[labelOf(strategy)]! + 2));
  return pack({ idf, sentenceStandard: sentences.standard, standard, layers, trees, prior, calibration }, name);
}
