import { bytesOf, sectionsOf } from '../../src/answers/model/layout.js';
import type { AnswerModel } from '../../src/answers/model/types.js';
import type { Linear } from './linear.js';
import type { Trees } from './trees.js';

/** Everything that a model is made of, before it is rounded. */
export interface Fitted {
  idf: Uint8Array;
  sentenceStandard: { mean: Float64Array; spread: Float64Array };
  standard: { mean: Float64Array; spread: Float64Array };
  layers: Record<string, { model: Linear; classes: number; width: number; buckets: number }>;
  trees: Trees;
  /** Share of each strategy within its label. */
  prior: ArrayLike<number>;
  calibration: Calibration;
}

/** Two numbers that are fitted on held-out asks when the rest is trained. */
export interface Calibration {
  temperature: number;
  /** See `joinAsks`. */
  anyAnswered: number;
}
/** Leaves the probabilities as they come. */
export const uncalibrated: Calibration = { temperature: 1, anyAnswered: 1 };

/** A model with another calibration: the first two numbers of its weights. */
export function calibrated(model: AnswerModel, { temperature, anyAnswered }: Calibration): AnswerModel {
  const bytes = Buffer.from(model.weights, 'base64');
  bytes.writeFloatLE(temperature, 0);
  bytes.writeFloatLE(anyAnswered, 4);
  return { ...model, weights: bytes.toString('base64') };
}

/** Rounds the weights to whole numbers and packs them: the same weights give the same bytes. */
export function pack({ idf, sentenceStandard, standard, layers, trees, prior, calibration }: Fitted, name: string): AnswerModel {
  const data = new Map<string, ArrayLike<number>>();
  data.set('temperature', [calibration.temperature]);
  data.set('any-answered', [calibration.anyAnswered]);
  data.set('strategy/prior', prior);
  data.set('sentence/mean', sentenceStandard.mean);
  data.set('sentence/spread', sentenceStandard.spread);
  data.set('mean', standard.mean);
  data.set('spread', standard.spread);
  for (const [key, { model, classes, width, buckets }] of Object.entries(layers)) {
    const dense = rounded(model.dense, classes, width);
    const sparse = rounded(model.sparse, classes, buckets);
    data.set(`${key}/bias`, model.bias);
    data.set(`${key}/scale`, dense.scale);
    data.set(`${key}/sparse-scale`, sparse.scale);
    data.set(`${key}/dense`, dense.values);
    data.set(`${key}/sparse`, sparse.values);
  }
  const leaves = 2 ** trees.depth;
  const leaf = rounded(Float64Array.from(trees.trees.flatMap((tree) => [...tree.leaf])), trees.trees.length, leaves);
  data.set('trees/prior', trees.prior);
  data.set(
    'trees/threshold',
    trees.trees.flatMap((tree) => [...tree.threshold]),
  );
  data.set(
    'trees/feature',
    trees.trees.flatMap((tree) => [...tree.feature]),
  );
  data.set('trees/leaf', leaf.values);
  data.set('trees/leaf-scale', leaf.scale);
  data.set('idf', idf);
  const sections = sectionsOf(trees.trees.length, trees.depth);
  const bytes = new DataView(new ArrayBuffer(sections.reduce((sum, { type, length }) => sum + length * bytesOf(type), 0)));
  let at = 0;
  for (const { name: key, type, length } of sections) {
    const values = data.get(key);
    if (values === undefined || values.length !== length)
      throw new Error(`Expected ${length} values of \`${key}\`, got ${values?.length ?? 0}`);
    for (let k = 0; k < length; k += 1) {
      const value = values[k]!;
      if (type === 'f32') bytes.setFloat32(at, value, true);
      else if (type === 'i16') bytes.setInt16(at, value, true);
      else if (type === 'i8') bytes.setInt8(at, value);
      else bytes.setUint8(at, value);
      at += bytesOf(type);
    }
  }
  return { name, format: 4, trees: trees.trees.length, depth: trees.depth, weights: Buffer.from(bytes.buffer).toString('base64') };
}

/** int8 by rounding, with a scale for each row. */
function rounded(values: Float64Array, rows: number, width: number): { values: Int8Array; scale: Float64Array } {
  const out = new Int8Array(values.length);
  const scale = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let top = 0;
    for (let k = 0; k < width; k += 1) top = Math.max(top, Math.abs(values[row * width + k]!));
    const step = top / 127;
    scale[row] = Math.fround(step);
    for (let k = 0; k < width; k += 1) out[row * width + k] = step === 0 ? 0 : Math.round(values[row * width + k]! / step);
  }
  return { values: out, scale };
}
