import type { Room } from './room.js';

/** A trained model as JSON: what `npm run train` writes and `createModelClassifier` takes. */
export interface AnswerModel {
  /** Stands in each verdict's `origin.name`. */
  name: string;
  /** First 12 hex digits of the SHA-256 of `weights`. */
  hash?: string;
  /** Version of the feature set and layout; a model of another version is refused. */
  format: 4;
  /** How many boosted trees of how many levels. */
  trees: number;
  depth: number;
  /** All weights, base64; sections as `layout.ts` lists them. */
  weights: string;
}

/** Dense weights with their standardisation folded in: `weights[feature * columns + column]`, the columns a multiple of four. */
export interface Dense {
  columns: number;
  bias: Float64Array;
  weights: Float32Array;
}

/** Weights of hashed words: `weights[bucket * columns + column]`; the columns a multiple of four, `buckets` a power of two. */
export interface Hashed {
  columns: number;
  buckets: number;
  weights: Float32Array;
}

/**
 * Boosted trees, laid out to be walked without a branch: a tree has `2 ** depth` places, its root at place 1 and the two nodes under
 * place `n` at `2 * n` and `2 * n + 1`. A node that does not split has a threshold that nothing exceeds.
 */
export interface Trees {
  prior: Float32Array;
  feature: Int16Array;
  threshold: Float32Array;
  /** Values of the leaves, `2 ** depth` to a tree. */
  leaf: Float64Array;
  depth: number;
}

/** A model with its weights decoded. */
export interface Weights {
  idf: Uint8Array;
  sentence: Dense;
  sentenceWords: Hashed;
  /** The 25 strategies within their labels, then the three labels. */
  ask: Dense;
  /** As the columns of `ask`; nothing for the labels. */
  strategyWords: Hashed;
  trees: Trees;
  /** Share of each strategy among the coded asks of its label; a rare one is named before its share alone would let it. */
  prior: Float32Array;
  room: Room;
  /** By how much log-probabilities are divided; above 1 makes the model less sure. */
  temperature: number;
  /** How many times likelier than by themselves the asks of one answer are to hold one that is answered: see `joinAsks`. */
  anyAnswered: number;
}
