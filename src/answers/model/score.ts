import type { Layer, Standard, Weights } from './types.js';

/** Standardised values stay within this bound: no single odd value decides. */
const bound = 4;

/** Dense values by their training mean and spread. */
export function standardise(values: ArrayLike<number>, { mean, spread }: Standard): Float32Array {
  const out = new Float32Array(mean.length);
  for (let at = 0; at < out.length; at += 1) {
    const value = ((values[at] ?? 0) - (mean[at] ?? 0)) / (spread[at] ?? 1);
    out[at] = value > bound ? bound : value < -bound ? -bound : value;
  }
  return out;
}

/** Class probabilities of a linear layer. Sparse buckets are folded into the layer's own number of buckets. */
export function scoreLayer(layer: Layer, dense: Float32Array, index: readonly number[], value: readonly number[]): Float64Array {
  const { classes, width, buckets, bias, scale, sparseScale } = layer;
  const scores = new Float64Array(classes);
  const mask = buckets - 1;
  for (let c = 0; c < classes; c += 1) {
    let sum = 0;
    const row = c * width;
    for (let f = 0; f < width; f += 1) sum += (layer.dense[row + f] ?? 0) * (dense[f] ?? 0);
    let sparse = 0;
    const base = c * buckets;
    for (let k = 0; k < index.length; k += 1) sparse += (layer.sparse[base + ((index[k] ?? 0) & mask)] ?? 0) * (value[k] ?? 0);
    scores[c] = (bias[c] ?? 0) + sum * (scale[c] ?? 0) + sparse * (sparseScale[c] ?? 0);
  }
  return softmax(scores);
}

/** Class probabilities of the boosted trees. */
export function scoreTrees(
  { prior, feature, threshold, leaf, leafScale, count, depth }: Weights['trees'],
  values: ArrayLike<number>,
): Float64Array {
  const scores = Float64Array.from(prior);
  const inner = 2 ** depth - 1;
  for (let tree = 0; tree < count; tree += 1) {
    let at = 0;
    for (let level = 0; level < depth; level += 1) {
      const node = tree * inner + at;
      const split = feature[node] ?? -1;
      at = 2 * at + (split >= 0 && (values[split] ?? 0) > (threshold[node] ?? 0) ? 2 : 1);
    }
    const c = tree % 3;
    scores[c] = (scores[c] ?? 0) + (leaf[tree * (inner + 1) + at - inner] ?? 0) * (leafScale[tree] ?? 0);
  }
  return softmax(scores);
}

/** Scores to probabilities, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let total = 0;
  for (let c = 0; c < scores.length; c += 1) {
    const value = Math.exp((scores[c] ?? 0) - top);
    scores[c] = value;
    total += value;
  }
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] ?? 0) / total;
  return scores;
}

/** Probabilities made more or less sure. */
export function temper(chances: Float64Array, temperature: number): Float64Array {
  return softmax(chances.map((chance) => Math.log(Math.max(1e-9, chance)) / temperature));
}
