import { randomOf, shuffled } from './random.js';

/** One example: dense values (standardised), sparse ones, target class or a distribution, weight. */
export interface Example {
  dense: Float32Array;
  index: readonly number[];
  value: readonly number[];
  target: number;
  /** Another class that coders might give, with its share. */
  second?: number;
  secondShare?: number;
  weight: number;
}
export interface LinearOptions {
  classes: number;
  dense: number;
  buckets: number;
  epochs: number;
  rate: number;
  l2Dense: number;
  l2Sparse: number;
  seed: number;
}
export interface Linear {
  bias: Float64Array;
  dense: Float64Array;
  sparse: Float64Array;
}

/** Multinomial logistic regression by AdaGrad with L2, over shuffled examples. */
export function trainLinear(examples: readonly Example[], options: LinearOptions): Linear {
  const { classes, dense: width, buckets, epochs, rate, l2Dense, l2Sparse, seed } = options;
  const model: Linear = {
    bias: new Float64Array(classes),
    dense: new Float64Array(classes * width),
    sparse: new Float64Array(classes * buckets),
  };
  const gBias = new Float64Array(classes).fill(1e-6);
  const gDense = new Float64Array(classes * width).fill(1e-6);
  const gSparse = new Float64Array(classes * buckets).fill(1e-6);
  const random = randomOf(seed);
  const scores = new Float64Array(classes);
  const n = examples.length;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const example of shuffled(examples, random)) {
      scoreLinear(model, example, scores, width, buckets);
      softmax(scores);
      for (let c = 0; c < classes; c += 1) {
        const share = example.secondShare ?? 0;
        const goal = (c === example.target ? 1 - share : 0) + (c === example.second ? share : 0);
        const error = (scores[c]! - goal) * example.weight;
        gBias[c]! += error * error;
        model.bias[c]! -= (rate * error) / Math.sqrt(gBias[c]!);
        const row = c * width;
        for (let f = 0; f < width; f += 1) {
          const x = example.dense[f]!;
          if (x === 0) continue;
          const g = error * x + (l2Dense / n) * model.dense[row + f]!;
          gDense[row + f]! += g * g;
          model.dense[row + f]! -= (rate * g) / Math.sqrt(gDense[row + f]!);
        }
        const base = c * buckets;
        for (let k = 0; k < example.index.length; k += 1) {
          const at = base + example.index[k]!;
          const g = error * example.value[k]! + (l2Sparse / n) * model.sparse[at]!;
          gSparse[at]! += g * g;
          model.sparse[at]! -= (rate * g) / Math.sqrt(gSparse[at]!);
        }
      }
    }
  }
  return model;
}

export function scoreLinear(model: Linear, { dense, index, value }: Example, scores: Float64Array, width: number, buckets: number): void {
  for (let c = 0; c < scores.length; c += 1) {
    let sum = model.bias[c]!;
    const row = c * width;
    for (let f = 0; f < width; f += 1) sum += model.dense[row + f]! * dense[f]!;
    const base = c * buckets;
    for (let k = 0; k < index.length; k += 1) sum += model.sparse[base + index[k]!]! * value[k]!;
    scores[c] = sum;
  }
}

export function softmax(scores: Float64Array): void {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  let total = 0;
  for (let c = 0; c < scores.length; c += 1) total += scores[c] = Math.exp(scores[c]! - top);
  for (let c = 0; c < scores.length; c += 1) scores[c]! /= total;
}
