/** A trained model as JSON: what `npm run train` writes and `createModelClassifier` takes. */
export interface AnswerModel {
  /** Stands in each verdict's `origin.name`. */
  name: string;
  /** First 12 hex digits of the SHA-256 of `weights`. */
  hash?: string;
  /** Version of the feature set and layout; a model of another version is refused. */
  format: 2;
  /** How many boosted trees of how many levels. */
  trees: number;
  depth: number;
  /** All weights, base64; sections as `layout.ts` lists them. */
  weights: string;
}

/** A linear layer: int8 weights times a scale per class. */
export interface Layer {
  classes: number;
  width: number;
  buckets: number;
  bias: Float32Array;
  scale: Float32Array;
  sparseScale: Float32Array;
  dense: Int8Array;
  sparse: Int8Array;
}

/** Mean and spread by which dense values are standardised. */
export interface Standard {
  mean: Float32Array;
  spread: Float32Array;
}

/** A model with its weights decoded. */
export interface Weights {
  idf: Uint8Array;
  sentenceStandard: Standard;
  sentence: Layer;
  standard: Standard;
  label: Layer;
  strategies: readonly [Layer, Layer, Layer];
  trees: {
    prior: Float32Array;
    feature: Int16Array;
    threshold: Float32Array;
    leaf: Int8Array;
    leafScale: Float32Array;
    count: number;
    depth: number;
  };
  /** By how much log-probabilities are divided; above 1 makes the model less sure. */
  temperature: number;
}
