import type { Bag } from '../features/sentence-words.js';
import type { Dense, Hashed, Trees } from './types.js';

/** Scores of dense values. Most values are 0 and cost nothing: `live` is room for the others. Four columns at a time stay in registers. */
export function scoreDense(values: Float64Array, { columns, bias, weights }: Dense, live: Int32Array): Float64Array {
  const scores = new Float64Array(bias);
  let count = 0;
  for (let f = 0; f < values.length; f += 1) if (values[f] !== 0) live[count++] = f;
  for (let first = 0; first < columns; first += 4) {
    let a = scores[first]!;
    let b = scores[first + 1]!;
    let c = scores[first + 2]!;
    let d = scores[first + 3]!;
    for (let k = 0; k < count; k += 1) {
      const value = values[live[k]!]!;
      const at = live[k]! * columns + first;
      a += value * weights[at]!;
      b += value * weights[at + 1]!;
      c += value * weights[at + 2]!;
      d += value * weights[at + 3]!;
    }
    scores[first] = a;
    scores[first + 1] = b;
    scores[first + 2] = c;
    scores[first + 3] = d;
  }
  return scores;
}

/** Adds the scores of hashed words to the columns from `from` on, as many fours as reach up to `to`. */
export function addHashed(
  scores: Float64Array,
  bags: readonly Bag[],
  { columns, buckets, weights }: Hashed,
  from: number,
  to: number,
): void {
  const mask = buckets - 1;
  for (let first = from; first < to; first += 4) {
    let a = scores[first]!;
    let b = scores[first + 1]!;
    let c = scores[first + 2]!;
    let d = scores[first + 3]!;
    for (const { index, weight } of bags) {
      for (let k = 0; k < index.length; k += 1) {
        const at = (index[k]! & mask) * columns + first;
        a += weight * weights[at]!;
        b += weight * weights[at + 1]!;
        c += weight * weights[at + 2]!;
        d += weight * weights[at + 3]!;
      }
    }
    scores[first] = a;
    scores[first + 1] = b;
    scores[first + 2] = c;
    scores[first + 3] = d;
  }
}

/**
 * Class probabilities of the boosted trees. The three trees of a round, one for each label, are walked side by side, and a comparison
 * is taken as a number: a jump would be guessed wrong half of the time.
 */
export function scoreTrees({ prior, feature, threshold, leaf, depth }: Trees, values: Float64Array): Float64Array {
  let first = prior[0]!;
  let second = prior[1]!;
  let third = prior[2]!;
  const size = 2 ** depth;
  for (let one = 0; one < feature.length; one += 3 * size) {
    const two = one + size;
    const three = two + size;
    let a = 1;
    let b = 1;
    let c = 1;
    for (let level = 0; level < depth; level += 1) {
      a = 2 * a + Number(values[feature[one + a]!]! > threshold[one + a]!);
      b = 2 * b + Number(values[feature[two + b]!]! > threshold[two + b]!);
      c = 2 * c + Number(values[feature[three + c]!]! > threshold[three + c]!);
    }
    first += leaf[one + a - size]!;
    second += leaf[two + b - size]!;
    third += leaf[three + c - size]!;
  }
  return softmax(Float64Array.of(first, second, third));
}

/** Scores to probabilities, in place: all, or those `from`…`to`. */
export function softmax(scores: Float64Array, from = 0, to = scores.length): Float64Array {
  let top = -Infinity;
  for (let c = from; c < to; c += 1) top = scores[c]! > top ? scores[c]! : top;
  let total = 0;
  for (let c = from; c < to; c += 1) {
    const value = Math.exp(scores[c]! - top);
    scores[c] = value;
    total += value;
  }
  for (let c = from; c < to; c += 1) scores[c]! /= total;
  return scores;
}

/** Probabilities made more or less sure, in place. */
export function temper(chances: Float64Array, temperature: number): Float64Array {
  for (let c = 0; c < chances.length; c += 1) chances[c] = Math.log(Math.max(1e-9, chances[c]!)) / temperature;
  return softmax(chances);
}
