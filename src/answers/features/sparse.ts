import type { Case } from './dense.js';
import { hash } from './stems.js';

/** Buckets of hashed words: a power of two. */
export const buckets = 8192;

const headWindow = 24;
const tailWindow = 12;
const askWindow = 4;

/** Hashed words as `bucket → weight`, each window of length 1. */
export interface Sparse {
  index: number[];
  value: number[];
}

/** The words at the head of the answer, in the sentence nearest the ask, at the tail, and of the ask; with their pairs. */
export function sparseFeatures({ asks, alignments, answer }: Case, which: number): Sparse {
  const sparse: Sparse = { index: [], value: [] };
  const ask = asks[which];
  const alignment = alignments[which];
  if (ask === undefined || alignment === undefined) return sparse;
  const { lower, sentences } = answer.words;
  addWindow(sparse, 'h', lower, 0, Math.min(headWindow, lower.length), true);
  const nearest = alignment.best < 0 ? undefined : sentences[alignment.best];
  if (nearest !== undefined) addWindow(sparse, 'n', lower, nearest.from, Math.min(nearest.to, nearest.from + 40), true);
  addWindow(sparse, 't', lower, Math.max(0, lower.length - tailWindow), lower.length, false);
  addWindow(sparse, 'q', ask.words.lower, 0, Math.min(30, ask.words.lower.length), false);
  addWindow(sparse, `o${ask.slot}`, lower, 0, Math.min(askWindow, lower.length), false);
  addWindow(sparse, `x${ask.auxiliary}${ask.wh}`, lower, 0, Math.min(askWindow, lower.length), false);
  return sparse;
}

function addWindow(sparse: Sparse, field: string, lower: readonly string[], from: number, to: number, pairs: boolean): void {
  const seed = hash(field);
  const found = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const word = lower[at] ?? '';
    const one = hash(word, seed);
    found.add(one & (buckets - 1));
    if (pairs && at + 1 < to) found.add(hash(lower[at + 1] ?? '', Math.imul(one, 31) >>> 0) & (buckets - 1));
  }
  if (found.size === 0) return;
  const weight = 1 / Math.sqrt(found.size);
  for (const bucket of found) {
    sparse.index.push(bucket);
    sparse.value.push(weight);
  }
}
