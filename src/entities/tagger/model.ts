import { ByteReader, bytesOf } from './bytes.js';
import { labelCount, taggedTypes } from './labels.js';
import { weightBytes } from './weights.generated.js';

/** Columns of a feature's weights: one a label, then one a type. */
export const columns = labelCount + taggedTypes.length;
export const featureBits = 26;

/** Decoded weights: an open table of features, each with a few columns. */
export interface Model {
  /** Adds a feature's weights to `sum`. */
  add(feature: number, sum: Float32Array): void;
  transitions: Float32Array;
}

let model: Model | undefined;

/** The tagger's weights, decoded at first use. */
export const theModel = (): Model => (model ??= decodeModel(bytesOf(weightBytes)));

/** Reads weights as `tools/train-entities.ts` writes them. */
export function decodeModel(bytes: Uint8Array): Model {
  const reader = new ByteReader(bytes);
  const scale = reader.number() / 1e6;
  const transitions = new Float32Array(labelCount * labelCount);
  for (let at = 0; at < transitions.length; at += 1) transitions[at] = ((reader.byte() << 24) >> 24) * scale;
  const count = reader.number();
  const entries = reader.number();
  let size = 1024;
  while (size < count * 2) size *= 2;
  const shift = 32 - Math.log2(size);
  const keys = new Int32Array(size);
  const from = new Int32Array(size);
  // Most features of a text are unknown: 64 KB of bits say so without a look at the table.
  const bits = new Int32Array(1 << 14);
  const column = new Uint8Array(entries + 1);
  const value = new Float32Array(entries + 1);
  // The high bit of a column marks a feature's last. Read in place: this loop is most of what a first call waits for.
  let place = reader.place;
  for (let n = 0, key = 0, entry = 0; n < count; n += 1) {
    let byte = bytes[place++]!;
    let step = byte & 127;
    for (let more = 7; byte > 127; more += 7) {
      byte = bytes[place++]!;
      step |= (byte & 127) << more;
    }
    key += step;
    let at = Math.imul(key, 0x9e3779b1) >>> shift;
    while (keys[at] !== 0) at = (at + 1) & (size - 1);
    keys[at] = key;
    bits[(key >>> 5) & 16_383] = bits[(key >>> 5) & 16_383]! | (1 << (key & 31));
    from[at] = entry;
    let packed: number;
    do {
      packed = bytes[place++]!;
      column[entry] = packed;
      value[entry] = ((bytes[place++]! << 24) >> 24) * scale;
      entry += 1;
    } while (packed < 128);
  }
  return {
    transitions,
    add(feature, sum) {
      const key = (feature >>> (32 - featureBits)) + 1;
      if ((bits[(key >>> 5) & 16_383]! & (1 << (key & 31))) === 0) return;
      for (let at = slot(key, shift); keys[at] !== 0; at = (at + 1) & (size - 1)) {
        if (keys[at] !== key) continue;
        for (let entry = from[at]!; ; entry += 1) {
          const packed = column[entry]!;
          const place = packed & 127;
          sum[place] = sum[place]! + value[entry]!;
          if (packed >= 128) return;
        }
      }
    },
  };
}

const slot = (key: number, shift: number): number => Math.imul(key, 0x9e3779b1) >>> shift;
