import { bytesOf, sectionsOf, sizes } from './layout.js';
import { makeRoom } from './room.js';
import type { AnswerModel, Dense, Hashed, Trees, Weights } from './types.js';

type Sections = Map<string, Uint8Array | Int8Array | Int16Array | Float32Array>;

/**
 * Decodes a model's weights.
 *
 * @throws TypeError where the JSON is no model of this version.
 */
export function unpack(model: AnswerModel): Weights {
  if (model?.format !== 4 || typeof model.weights !== 'string') {
    throw new TypeError(
      `Expected an answer model of format 4, got ${model === null || typeof model !== 'object' ? String(model) : `format ${String(model.format)}`}`,
    );
  }
  const bytes = decode(model.weights);
  const parts: Sections = new Map();
  let at = 0;
  for (const { name, type, length } of sectionsOf(model.trees, model.depth)) {
    const size = length * bytesOf(type);
    const piece = bytes.slice(at, at + size);
    if (piece.length !== size)
      throw new TypeError(`Expected ${size} bytes of \`${name}\` at byte ${at} of model \`${model.name}\`, got ${piece.length}`);
    parts.set(name, read(piece, type));
    at += size;
  }
  if (at !== bytes.length) throw new TypeError(`Expected ${at} bytes of weights in model \`${model.name}\`, got ${bytes.length}`);
  const f32 = (name: string): Float32Array => parts.get(name) as Float32Array;
  const i8 = (name: string): Int8Array => parts.get(name) as Int8Array;
  const part = (name: string, classes: number): Part => ({
    classes,
    bias: f32(`${name}/bias`),
    scale: f32(`${name}/scale`),
    sparseScale: f32(`${name}/sparse-scale`),
    dense: i8(`${name}/dense`),
    sparse: i8(`${name}/sparse`),
  });
  const sentence = [part('sentence', 4)];
  const label = [part('label', 3)];
  const within = sizes.strategies.map((classes, index) => part(`strategy${index}`, classes));
  return {
    idf: parts.get('idf') as Uint8Array,
    sentence: fold(sentence, f32('sentence/mean'), f32('sentence/spread')),
    sentenceWords: spread(sentence, sizes.sentenceBuckets),
    ask: fold([...within, ...label], f32('mean'), f32('spread')),
    strategyWords: spread(within, sizes.strategyBuckets),
    trees: plant(model, parts),
    room: makeRoom(),
    prior: f32('strategy/prior'),
    temperature: f32('temperature')[0] ?? 1,
    anyAnswered: f32('any-answered')[0] ?? 1,
  };
}

/** Lays the trees out for `scoreTrees`. Trees that say nothing fill the last round up. */
function plant({ trees: count, depth }: AnswerModel, parts: Sections): Trees {
  const feature = parts.get('trees/feature') as Int16Array;
  const threshold = parts.get('trees/threshold') as Float32Array;
  const leaf = parts.get('trees/leaf') as Int8Array;
  const scale = parts.get('trees/leaf-scale') as Float32Array;
  const size = 2 ** depth;
  const inner = size - 1;
  const all = 3 * Math.ceil(count / 3) * size;
  const planted = { feature: new Int16Array(all), threshold: new Float32Array(all).fill(Infinity), leaf: new Float64Array(all) };
  for (let tree = 0; tree < count; tree += 1) {
    for (let node = 0; node < inner; node += 1) {
      const split = feature[tree * inner + node]!;
      if (split < 0) continue;
      planted.feature[tree * size + node + 1] = split;
      planted.threshold[tree * size + node + 1] = threshold[tree * inner + node]!;
    }
    for (let k = tree * size; k < (tree + 1) * size; k += 1) planted.leaf[k] = leaf[k]! * scale[tree]!;
  }
  return { ...planted, prior: parts.get('trees/prior') as Float32Array, depth };
}

interface Part {
  classes: number;
  bias: Float32Array;
  scale: Float32Array;
  sparseScale: Float32Array;
  dense: Int8Array;
  sparse: Int8Array;
}

/** Columns of all parts, rounded up to a multiple of four: the scores are added up four at a time. */
const columnsOf = (parts: readonly Part[]): number => 4 * Math.ceil(parts.reduce((sum, { classes }) => sum + classes, 0) / 4);

/** Puts the parts side by side and takes mean and spread into weights and bias: dense values are used as they come. */
function fold(parts: readonly Part[], mean: Float32Array, deviation: Float32Array): Dense {
  const columns = columnsOf(parts);
  const width = mean.length;
  const bias = new Float64Array(columns);
  const weights = new Float32Array(width * columns);
  let column = 0;
  for (const { classes, bias: own, scale, dense } of parts) {
    for (let c = 0; c < classes; c += 1, column += 1) {
      let shift = own[c]!;
      for (let f = 0; f < width; f += 1) {
        const weight = (dense[c * width + f]! * scale[c]!) / deviation[f]!;
        weights[f * columns + column] = weight;
        shift -= weight * mean[f]!;
      }
      bias[column] = shift;
    }
  }
  return { columns, bias, weights };
}

/** Puts the parts' word weights side by side, bucket by bucket. */
function spread(parts: readonly Part[], buckets: number): Hashed {
  const columns = columnsOf(parts);
  const weights = new Float32Array(buckets * columns);
  let column = 0;
  for (const { classes, sparse, sparseScale } of parts) {
    for (let c = 0; c < classes; c += 1, column += 1) {
      for (let bucket = 0; bucket < buckets; bucket += 1)
        weights[bucket * columns + column] = sparse[c * buckets + bucket]! * sparseScale[c]!;
    }
  }
  return { columns, buckets, weights };
}

/** By a plain loop: an iterator takes ten times as long, and the first verdict waits for this. */
function decode(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Little-endian on every machine. */
function read(piece: Uint8Array<ArrayBuffer>, type: 'u8' | 'i8' | 'i16' | 'f32'): Uint8Array | Int8Array | Int16Array | Float32Array {
  const view = new DataView(piece.buffer, piece.byteOffset, piece.length);
  if (type === 'u8') return piece;
  if (type === 'i8') return new Int8Array(piece.buffer, piece.byteOffset, piece.length);
  if (type === 'i16') return Int16Array.from({ length: piece.length / 2 }, (_, at) => view.getInt16(2 * at, true));
  return Float32Array.from({ length: piece.length / 4 }, (_, at) => view.getFloat32(4 * at, true));
}
