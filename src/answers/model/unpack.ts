import { bytesOf, sectionsOf, sizes } from './layout.js';
import type { AnswerModel, Layer, Weights } from './types.js';

/**
 * Decodes a model's weights.
 *
 * @throws TypeError where the JSON is no model of this version.
 */
export function unpack(model: AnswerModel): Weights {
  if (model?.format !== 2 || typeof model.weights !== 'string') {
    throw new TypeError(
      `Expected an answer model of format 2, got ${model === null || typeof model !== 'object' ? String(model) : `format ${String(model.format)}`}`,
    );
  }
  const bytes = Uint8Array.from(atob(model.weights), (char) => char.charCodeAt(0));
  const parts = new Map<string, Uint8Array | Int8Array | Int16Array | Float32Array>();
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
  const layer = (name: string, classes: number, width: number, buckets: number): Layer => ({
    classes,
    width,
    buckets,
    bias: f32(`${name}/bias`),
    scale: f32(`${name}/scale`),
    sparseScale: f32(`${name}/sparse-scale`),
    dense: i8(`${name}/dense`),
    sparse: i8(`${name}/sparse`),
  });
  const strategy = (index: 0 | 1 | 2): Layer => layer(`strategy${index}`, sizes.strategies[index], sizes.ask, sizes.strategyBuckets);
  return {
    idf: parts.get('idf') as Uint8Array,
    sentenceStandard: { mean: f32('sentence/mean'), spread: f32('sentence/spread') },
    sentence: layer('sentence', 4, sizes.sentence, sizes.sentenceBuckets),
    standard: { mean: f32('mean'), spread: f32('spread') },
    label: layer('label', 3, sizes.ask, sizes.askBuckets),
    strategies: [strategy(0), strategy(1), strategy(2)],
    trees: {
      prior: f32('trees/prior'),
      feature: parts.get('trees/feature') as Int16Array,
      threshold: f32('trees/threshold'),
      leaf: i8('trees/leaf'),
      leafScale: f32('trees/leaf-scale'),
      count: model.trees,
      depth: model.depth,
    },
    temperature: f32('temperature')[0] ?? 1,
  };
}

/** Little-endian on every machine. */
function read(piece: Uint8Array, type: 'u8' | 'i8' | 'i16' | 'f32'): Uint8Array | Int8Array | Int16Array | Float32Array {
  const view = new DataView(piece.buffer, piece.byteOffset, piece.length);
  if (type === 'u8') return piece;
  if (type === 'i8') return Int8Array.from(piece, (byte) => (byte << 24) >> 24);
  if (type === 'i16') return Int16Array.from({ length: piece.length / 2 }, (_, at) => view.getInt16(2 * at, true));
  return Float32Array.from({ length: piece.length / 4 }, (_, at) => view.getFloat32(4 * at, true));
}
