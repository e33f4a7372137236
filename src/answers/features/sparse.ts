import type { WordInfo } from '../text/vocabulary.js';
import type { Case } from './dense.js';
import { hash, mix } from '../text/stems.js';

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
  const { info, sentences } = answer.words;
  addWindow(sparse, headSeed, info, 0, Math.min(headWindow, info.length), true);
  const nearest = alignment.best < 0 ? undefined : sentences[alignment.best];
  if (nearest !== undefined) addWindow(sparse, nearSeed, info, nearest.from, Math.min(nearest.to, nearest.from + 40), true);
  addWindow(sparse, tailSeed, info, Math.max(0, info.length - tailWindow), info.length, false);
  addWindow(sparse, askSeed, ask.words.info, 0, Math.min(30, ask.words.info.length), false);
  addWindow(sparse, hash(`o${ask.slot}`), info, 0, Math.min(askWindow, info.length), false);
  addWindow(sparse, hash(`x${ask.auxiliary}${ask.wh}`), info, 0, Math.min(askWindow, info.length), false);
  return sparse;
}

function addWindow(sparse: Sparse, seed: number, info: readonly WordInfo[], from: number, to: number, pairs: boolean): void {
  if (to <= from) return;
  const before = sparse.index.length;
  for (let at = from; at < to; at += 1) {
    const word = info[at]?.hash ?? 0;
    sparse.index.push(mix(word, seed) & (buckets - 1));
    if (pairs && at + 1 < to) sparse.index.push(mix(Math.imul(word, 31) ^ seed, info[at + 1]?.hash ?? 0) & (buckets - 1));
  }
  const weight = 1 / Math.sqrt(sparse.index.length - before);
  while (sparse.value.length < sparse.index.length) sparse.value.push(weight);
}

const [headSeed, nearSeed, tailSeed, askSeed] = ['h', 'n', 't', 'q'].map((field) => hash(field)) as [number, number, number, number];
