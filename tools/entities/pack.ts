/** Prunes, quantizes and packs trained weights; `src/entities/tagger/model.ts` reads them. */
import { labelCount } from '../../src/entities/tagger/labels.js';
import { columns, featureBits } from '../../src/entities/tagger/model.js';
import type { Crf } from './crf.js';

export function pack({ index, weights, transitions }: Crf, budget: number): { bytes: Uint8Array; features: number; entries: number } {
  const rows = [...index]
    .map(([hash, at]) => ({ key: (hash >>> (32 - featureBits)) + 1, base: at * columns }))
    .sort((a, b) => a.key - b.key || a.base - b.base);
  let low = 0;
  let high = 4;
  for (let turn = 0; turn < 24; turn += 1) {
    const middle = (low + high) / 2;
    if (build(rows, weights, transitions, middle).bytes.length > budget) low = middle;
    else high = middle;
  }
  return build(rows, weights, transitions, high);
}

function build(
  rows: readonly { key: number; base: number }[],
  weights: Float32Array,
  transitions: Float32Array,
  threshold: number,
): { bytes: Uint8Array; features: number; entries: number } {
  const clip = 5;
  const scale = clip / 127;
  const quantize = (value: number): number => Math.max(-127, Math.min(127, Math.round(value / scale)));
  const bytes: number[] = [];
  const put = (value: number): void => {
    for (let rest = value; ; rest >>>= 7) {
      if (rest < 128) return void bytes.push(rest);
      bytes.push((rest & 127) | 128);
    }
  };
  put(Math.round(scale * 1e6));
  for (let at = 0; at < labelCount * labelCount; at += 1) bytes.push(quantize(transitions[at]!) & 255);
  const head = bytes.splice(0);
  let before = 0;
  let features = 0;
  let entries = 0;
  for (const { key, base } of rows) {
    if (key === before) continue;
    const kept: [number, number][] = [];
    for (let column = 0; column < columns; column += 1) {
      const value = weights[base + column]!;
      const small = quantize(value);
      if ((value >= threshold || value <= -threshold) && small !== 0) kept.push([column, small]);
    }
    if (kept.length === 0) continue;
    put(key - before);
    before = key;
    kept.forEach(([column, small], n) => bytes.push(column | (n === kept.length - 1 ? 128 : 0), small & 255));
    features += 1;
    entries += kept.length;
  }
  const middle = bytes.splice(0);
  put(features);
  put(entries);
  return { bytes: Uint8Array.from([...head, ...bytes, ...middle]), features, entries };
}
