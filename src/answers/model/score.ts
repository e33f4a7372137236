import type { Dense, Hashed, Weights } from './types.js';

/** Scores of dense values. Most values are 0 and cost nothing. */
export function scoreDense(values: ArrayLike<number>, { columns, bias, weights }: Dense): Float64Array {
  const scores = bias.slice();
  for (let f = 0; f < values.length; f += 1) {
    const value = values[f]!;
    if (value === 0) continue;
    const base = f * columns;
    for (let c = 0; c < columns; c += 1) scores[c]! += value * weights[base + c]!;
  }
  return scores;
}

/** Adds the scores of hashed words to `columns` of `scores`, from the words' column `first` on. */
export function addHashed(
  scores: Float64Array,
  index: readonly number[],
  value: readonly number[],
  { columns, buckets, weights }: Hashed,
  first = 0,
): void {
  const mask = buckets - 1;
  for (let k = 0; k < index.length; k += 1) {
    const weight = value[k]!;
    const base = (index[k]! & mask) * columns + first;
    for (let c = 0; c < scores.length; c += 1) scores[c]! += weight * weights[base + c]!;
  }
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
      const split = feature[node]!;
      at = 2 * at + (split >= 0 && values[split]! > threshold[node]! ? 2 : 1);
    }
    const c = tree % 3;
    scores[c] = (scores[c] ?? 0) + leaf[tree * (inner + 1) + at - inner]! * leafScale[tree]!;
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
