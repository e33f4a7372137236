import type { EntityType } from '../../model.js';
import type { NameMatch } from '../lexicons/match.js';
import type { Reading } from '../text/row.js';
import { follows, labelCount, last, mayEnd, mayStart, taggedTypes, unit } from './labels.js';
import { columns } from './model.js';
import type { Model } from './model.js';
import { segmentsOf } from './segments.js';
import { nameMarks, tokenFeatures } from './token-features.js';
import { partsOf, reaches, wordFeatures } from './word-features.js';
import type { WordParts } from './word-features.js';

/** A tagged stretch of the row. */
export interface TaggedSpan {
  from: number;
  to: number;
  type: EntityType;
  /** How much better its first word is as this than outside any name, squeezed to 0 to 1. */
  score: number;
}

/** For each label the labels that may stand before it. */
const before = Array.from({ length: labelCount }, (_, label) => Array.from({ length: labelCount }, (_unused, other) => other).filter((other) => follows(other, label)));

/** Weights and parts of one word form, summed once. */
interface WordSums {
  parts: WordParts;
  /** For each reach the summed columns, filled when first needed. */
  sums: (Float32Array | undefined)[];
}

/** Labels the stretches of a text that may hold names, with Viterbi's best path in each. */
export class Decoder {
  private cache = new Map<string, WordSums>();
  private readonly scratch = new Int32Array(256);

  constructor(private readonly model: Model) {}

  tag(reading: Reading, matches: readonly NameMatch[]): TaggedSpan[] {
    // The cache of word forms is bounded; a text has its own table of them by word number.
    if (this.cache.size > 40_000) this.cache = new Map();
    const { tokens, row, casing } = reading;
    const forms: (WordSums | undefined)[][] = [[], []];
    const form = (at: number): WordSums => {
      const token = row[at]!;
      const word = tokens.word[token]!;
      const caseless = casing[token] === 0 ? 0 : 1;
      const table = forms[caseless]!;
      return (table[word] ??= this.formOf(tokens.words[word]!, tokens.kind[token]!, casing[token]!));
    };
    const parts = (at: number): WordParts => form(at).parts;
    const marks = nameMarks(reading, matches);
    const spans: TaggedSpan[] = [];
    for (const [from, to] of segmentsOf(reading, matches)) {
      const nodes: Float32Array[] = [];
      for (let at = from; at < to; at += 1) nodes.push(this.node(reading, marks, form, parts, at));
      this.path(nodes, from, spans);
    }
    return spans;
  }

  private formOf(word: string, kind: number, casing: number): WordSums {
    const key = casing === 0 ? word : `\u0000${word.toLowerCase()}`;
    const known = this.cache.get(key);
    if (known) return known;
    const made: WordSums = { parts: partsOf(word, kind, casing), sums: [] };
    const surface = { word, kind, casing };
    made.sums = reaches.map(() => undefined);
    this.surfaces.set(made, surface);
    this.cache.set(key, made);
    return made;
  }

  private readonly surfaces = new WeakMap<WordSums, { word: string; kind: number; casing: number }>();

  private sumOf(form: WordSums, which: number): Float32Array {
    const known = form.sums[which];
    if (known) return known;
    const { word, kind, casing } = this.surfaces.get(form)!;
    const sum = new Float32Array(columns);
    for (const feature of wordFeatures(word, kind, casing, reaches[which]!)) this.model.add(feature, sum);
    form.sums[which] = sum;
    return sum;
  }

  private node(reading: Reading, marks: Int32Array, form: (at: number) => WordSums, parts: (at: number) => WordParts, at: number): Float32Array {
    const { tokens, row } = reading;
    const sum = new Float32Array(columns);
    for (let which = 0; which < reaches.length; which += 1) {
      const place = at + reaches[which]!;
      if (place < 0 || place >= row.length) continue;
      let cut = false;
      for (let n = Math.min(at, place) + 1; n <= Math.max(at, place); n += 1) if (tokens.first[row[n]!] === 1) cut = true;
      if (cut) continue;
      const add = this.sumOf(form(place), which);
      for (let column = 0; column < columns; column += 1) sum[column] = sum[column]! + add[column]!;
    }
    const count = tokenFeatures(reading, marks, parts, at, this.scratch);
    for (let n = 0; n < count; n += 1) this.model.add(this.scratch[n]!, sum);
    for (let label = 1; label < labelCount; label += 1) sum[label] = sum[label]! + sum[labelCount + ((label - 1) >> 2)]!;
    return sum;
  }

  private path(nodes: readonly Float32Array[], offset: number, spans: TaggedSpan[]): void {
    const { transitions } = this.model;
    const length = nodes.length;
    const back: Uint8Array[] = [];
    let scores = new Float64Array(labelCount).fill(-Infinity);
    for (let label = 0; label < labelCount; label += 1) if (mayStart(label)) scores[label] = nodes[0]![label]!;
    for (let at = 1; at < length; at += 1) {
      const next = new Float64Array(labelCount);
      const from = new Uint8Array(labelCount);
      for (let label = 0; label < labelCount; label += 1) {
        let best = -Infinity;
        let which = 0;
        for (const other of before[label]!) {
          const score = scores[other]! + transitions[other * labelCount + label]!;
          if (score > best) {
            best = score;
            which = other;
          }
        }
        next[label] = best + nodes[at]![label]!;
        from[label] = which;
      }
      back.push(from);
      scores = next;
    }
    let label = 0;
    for (let other = 0; other < labelCount; other += 1) if (mayEnd(other) && scores[other]! > (mayEnd(label) ? scores[label]! : -Infinity)) label = other;
    let end = -1;
    const found: TaggedSpan[] = [];
    for (let at = length - 1; at >= 0; at -= 1) {
      if (label !== 0) {
        const position = (label - 1) & 3;
        if (position === last || position === unit) end = at + 1;
        if (position === 0 || position === unit) {
          const margin = nodes[at]![label]! - nodes[at]![0]!;
          found.push({ from: offset + at, to: offset + end, type: taggedTypes[(label - 1) >> 2]!, score: 1 / (1 + Math.exp(-margin)) });
        }
      }
      if (at > 0) label = back[at - 1]![label]!;
    }
    spans.push(...found.reverse());
  }
}
